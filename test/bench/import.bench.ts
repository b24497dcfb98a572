import { afterAll, beforeAll, expect, it } from 'vitest';
import { Factory } from '../support/factories.js';
import { type LedgerCell, workbookOf } from '../support/ledger-files.js';
import { BenchServer } from './bench-server.js';
import { call, signIn } from './client.js';
import { officeCount, seedCounty } from './seed.js';
import { printTable, short } from './table.js';

const count = 10_000;
const header = [
  ['序号', '专项', '任务内容', '目标要求', '包联领导', '牵头单位', '配合单位', '责任人'],
  ['开始时间', '完成时限', '节点', '进展情况', '完成率%', '存在问题', '下一步措施'],
].flat();

let server: BenchServer;
let origin: string;
let listId: number;

beforeAll(async () => {
  server = await BenchServer.start();
  const url = await server.database('imports');
  const make = new Factory(url);
  const { countyId } = await seedCounty(make);
  listId = await make.list(await make.campaign(countyId));
  await make.close();
  origin = await server.api(url);
});

afterAll(() => server?.stop());

/** A ledger as offices keep it; `rate` is added to every completion rate. */
function ledger(rate: number): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: count }, (_, at): LedgerCell[] => [
    String(at + 1),
    `方面${at % 10}`,
    `示例事项 ${at + 1}：完成场地平整并通过验收`,
    '按期完成并投入使用',
    '张某某',
    `第${(at % officeCount) + 1}办公室`,
    `第${((at + 1) % officeCount) + 1}办公室、第${((at + 2) % officeCount) + 1}办公室`,
    '李某某',
    '2022年12月1日',
    '2023年3月底前',
    '2023-01-31 主体封顶',
    '正在推进',
    `${((at * 37) % 90) + rate}%`,
    '资金尚未到位',
    '下月完成拨付',
  ]);
  return Uint8Array.from(workbookOf([['冬季行动任务台账'], header, ...rows]));
}

interface Import {
  id: number;
  version: number;
  counts: { new: number; changed: number; unchanged: number; failed: number };
}

it('an import of 10,000 rows, the same again, and one that changes every row', async () => {
  const { 'content-type': _json, ...headers } = await signIn(origin, 'office');
  const rows: string[][] = [];
  const run = async (name: string, file: Uint8Array<ArrayBuffer>): Promise<Import['counts']> => {
    const form = new FormData();
    form.append('file', new Blob([file]), 'ledger.xlsx');
    const began = performance.now();
    const preview = await call<Import>(`${origin}/api/v1/lists/${listId}/imports`, {
      method: 'POST',
      headers,
      body: form,
    });
    const read = performance.now();
    await call(`${origin}/api/v1/imports/${preview.id}/commit`, {
      method: 'POST',
      headers: { ...headers, 'if-match': `"${preview.version}"` },
    });
    const seconds = [read - began, performance.now() - read].map((ms) => short(ms / 1000));
    rows.push([name, `${Math.round(file.length / 1024)} kB`, ...seconds]);
    return preview.counts;
  };
  expect(await run('new', ledger(0))).toMatchObject({ new: count, failed: 0 });
  expect(await run('unchanged', ledger(0))).toMatchObject({ unchanged: count });
  expect(await run('every row changed', ledger(1))).toMatchObject({ changed: count });
  printTable(`Import of ${count} rows (.xlsx)`, ['rows', 'file', 'preview s', 'commit s'], rows);
});
