import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';
import { cellsOf, commit, upload, workbookOf } from '../support/ledger-files.js';
import { tableState } from '../support/table-state.js';

const today = '2023-01-20';
let database: TestDatabase;
let api: TestApi;
let make: Factory;
let supervisor: TestCaller;
let clerk: TestCaller;
let campaign: number;
let housing: number;
let planning: number;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  housing = await make.unit('古县住房和城乡建设局', county);
  planning = await make.unit('古县发展和改革局', county);
  await make.query(`UPDATE unit SET short_name = '住建局' WHERE id = $1`, [housing]);
  await make.query(`UPDATE unit SET short_name = '发改局', aliases = '{发改委}' WHERE id = $1`, [planning]);
  await make.user('supervisor', county, 'supervisor');
  await make.user('clerk', housing, 'unitClerk');
  campaign = await make.campaign(county);
  api = await TestApi.start(database.url, { DEMO_TODAY: today });
  [supervisor, clerk] = await Promise.all([api.signIn('supervisor'), api.signIn('clerk')]);
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

/** A ledger as offices keep it: title, two header rows with merges, a total, dates and units in words. */
const messy = workbookOf(
  [
    ['古县冬季行动任务台账', null, null, null, null, null, null, null, null],
    ['序号', '任务内容', '责任分工', null, '时间', null, '推进', null, '备注'],
    [null, null, '牵头单位', '配合单位', '启动时间', '完成时限', '完成率%', '节点', null],
    ['一、城镇建设', null, null, null, null, null, null, null, null],
    [
      1,
      '相如里商业街\n改造',
      '住建局',
      '发改委、古县住建局',
      '2022.12.1',
      '2023年9月底前',
      60,
      '3月底前完成立面改造',
      null,
    ],
    ['２', '综合展示中心改造', '县发改局', null, '2022-12-01', '1月底', '0.5', null, '＝示例'],
    ['二、民生', null, null, null, null, null, null, null, null],
    [3, '新建幼儿园', '发改局、住建局', null, null, '一季度', null, null, null],
    ['合计', null, null, null, null, null, 60.5, null, null],
  ],
  ['A1:I1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:I3'],
);

const rowsOf = async (id: number, query = '') =>
  (await supervisor.get(`/imports/${id}/rows${query}`)).json().rows;
const itemsOf = async (list: number) =>
  (await supervisor.get(`/items?listId=${list}&sort=number`)).json().items;

const take = async (list: number, file: Buffer) =>
  commit(supervisor, (await upload(supervisor, list, 'a.xlsx', file)).json());

describe('a messy ledger', () => {
  it('is understood, shown before anything is written, and committed as a whole', async () => {
    const list = await make.list(campaign);
    const before = await tableState(make);
    const answer = await upload(supervisor, list, '任务台账.xlsx', messy);
    expect(answer.statusCode).toBe(201);
    const preview = answer.json();
    expect(await tableState(make)).toEqual(before);
    expect(preview).toMatchObject({
      listId: list,
      kind: 'task',
      fileName: '任务台账.xlsx',
      sheet: '任务',
      headerRows: [2, 3],
      counts: { new: 3, changed: 0, unchanged: 0, failed: 0, missing: 0, errors: 0 },
      committable: true,
      version: 1,
    });
    expect(preview.columns.map((column: { field: string }) => column.field)).toEqual([
      'number',
      'title',
      'leadUnit',
      'supportUnits',
      'startsOn',
      'dueOn',
      'completionRate',
      'milestones',
      'remark',
    ]);
    const rows = await rowsOf(preview.id);
    expect(rows.map((row: { row: number; result: string }) => [row.row, row.result])).toEqual([
      [1, 'skipped'],
      [2, 'skipped'],
      [3, 'skipped'],
      [4, 'skipped'],
      [5, 'new'],
      [6, 'new'],
      [7, 'skipped'],
      [8, 'new'],
      [9, 'skipped'],
    ]);
    expect(rows[4].changes).toContainEqual({
      field: 'dueOn',
      title: '完成时限',
      before: null,
      after: '2023-09-30',
    });

    const done = await commit(supervisor, preview);
    expect(done.statusCode).toBe(200);
    expect(done.json()).toMatchObject({ committable: false, version: 2 });
    const items = await itemsOf(list);
    expect(items).toMatchObject([
      {
        number: '1',
        title: '相如里商业街改造',
        aspectTitle: '城镇建设',
        leadUnit: { id: housing },
        startsOn: '2022-12-01',
        dueOn: '2023-09-30',
        completionRate: 60,
        status: 'inProgress',
        light: 'green',
      },
      { number: '2', leadUnit: { id: planning }, dueOn: '2023-01-31', completionRate: 0.5, light: 'red' },
      { number: '3', aspectTitle: '民生', leadUnit: { id: planning }, dueOn: '2023-03-31', status: 'issued' },
    ]);
    const first = (await supervisor.get(`/items/${items[0].id}`)).json();
    expect(first).toMatchObject({
      supportUnits: [{ id: planning }],
      milestones: [{ title: '完成立面改造', dueOn: '2023-03-31', doneOn: null }],
    });
    const { entries } = (await supervisor.get(`/items/${items[0].id}/history`)).json();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ action: 'item.imported', note: '任务台账.xlsx' });
    expect(
      (await make.query('SELECT file FROM import_batch WHERE id = $1', [preview.id]))[0]?.['file'],
    ).toBeNull();
  });

  it('goes out and comes back in without a change', async () => {
    const list = await make.list(campaign);
    await commit(supervisor, (await upload(supervisor, list, 'a.xlsx', messy)).json());
    const before = await tableState(make);
    const file = await supervisor.get(`/lists/${list}/ledger`);
    expect(file.headers['content-disposition']).toMatch(/filename\*=UTF-8''.*%E6%B8%85%E5%8D%95/);
    const again = (await upload(supervisor, list, 'b.xlsx', file.rawPayload)).json();
    expect(again.counts).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 3,
      failed: 0,
      errors: 0,
      missing: 0,
    });
    expect((await commit(supervisor, again)).statusCode).toBe(200);
    expect(await tableState(make)).toEqual(before);
  });

  it('of projects goes out and comes back as well, to the last yuan', async () => {
    const list = await make.list(campaign, 'project');
    const file = workbookOf(
      [
        ['古县2023年重点项目台账', null, null, null, null, null, null, null, null, null, null],
        ['单位：万元', null, null, null, null, null, null, null, null, null, null],
        [
          '序号',
          '项目名称',
          '项目代码',
          '建设性质',
          '总投资',
          '年度计划投资',
          '计划开工',
          '计划竣工',
          '手续',
          null,
          '责任单位',
        ],
        [null, null, null, null, null, null, null, null, '立项', '用地', null],
        [
          1,
          '甲项目',
          '2301-141025-04-01-123456',
          '新建',
          '3.2亿元',
          1234.5678,
          '2023年3月',
          '2024年底前',
          '已办',
          '在办',
          '发改委',
        ],
        [2, '乙项目', '办理中', '续建', 0.0001, null, '2022-03', '2023.10', '不涉及', null, '住建局'],
        ['小计', null, null, null, 32000.0001, null, null, null, null, null, null],
      ],
      ['A1:K1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:J3', 'K3:K4'],
      '项目',
    );
    const preview = (await upload(supervisor, list, '项目.xlsx', file)).json();
    expect(preview.counts).toMatchObject({ new: 2, errors: 0 });
    await commit(supervisor, preview);
    const items = await itemsOf(list);
    const first = (await supervisor.get(`/items/${items[0].id}`)).json();
    expect(first).toMatchObject({ startsOn: '2023-03-01', dueOn: '2024-12-31', leadUnit: { id: planning } });
    expect(first.project).toMatchObject({
      projectCode: '2301-141025-04-01-123456',
      nature: 'new',
      totalInvestment: 320_000_000,
      yearPlan: 12_345_678,
      permits: { 立项: '已办', 用地: '在办' },
    });
    expect(items[1]).toMatchObject({ totalInvestment: 1, yearPlan: null });
    const before = await tableState(make);
    const out = (await supervisor.get(`/lists/${list}/ledger`)).rawPayload;
    const again = (await upload(supervisor, list, '导出.xlsx', out)).json();
    expect(again.counts).toMatchObject({ unchanged: 2, new: 0, changed: 0, errors: 0 });
    await commit(supervisor, again);
    expect(await tableState(make)).toEqual(before);
  });

  it('lets the user correct a column, and names a correction that cannot be', async () => {
    const list = await make.list(campaign);
    const file = workbookOf([
      ['序号', '事情', '谁来办', '完成时限'],
      [1, '铺设管网', '住建局', '2023-03-01'],
    ]);
    const first = (await upload(supervisor, list, 'a.xlsx', file)).json();
    expect(first).toMatchObject({ committable: false });
    expect(first.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'header.missingColumn', row: null }),
    );
    const corrected = await supervisor.patch(`/imports/${first.id}`, 1, {
      mapping: { '1': 'title', '2': 'leadUnit' },
    });
    expect(corrected.statusCode).toBe(200);
    expect(corrected.json()).toMatchObject({ committable: true, version: 2, counts: { new: 1 } });
    expect(corrected.json().columns[1]).toMatchObject({ field: 'title', confidence: 'chosen' });
    expect((await supervisor.patch(`/imports/${first.id}`, 1, {})).statusCode).toBe(412);
    const strange = await supervisor.patch(`/imports/${first.id}`, 2, { mapping: { '1': 'nature' } });
    expect(strange.json().code).toBe('imports.unknownField');
    const nowhere = await supervisor.patch(`/imports/${first.id}`, 2, { sheet: '没有' });
    expect(nowhere.json()).toMatchObject({ status: 400, code: 'imports.file.noSheet' });
    expect(nowhere.json().detail).toContain('没有');
  });
});

describe('header rows that the user names', () => {
  it('are read instead of those that were found, and stay for further corrections', async () => {
    const list = await make.list(campaign);
    const file = workbookOf([
      ['编号', '名目', '谁来办', '何时'],
      ['序号', '任务内容', '牵头单位', '完成时限'],
      [1, '铺设管网', '住建局', '2023-03-01'],
    ]);
    const { id, headerRows } = (await upload(supervisor, list, 'a.xlsx', file)).json();
    expect(headerRows).toEqual([2]);
    const both = await supervisor.patch(`/imports/${id}`, 1, { headerRows: { first: 1, last: 2 } });
    expect(both.json()).toMatchObject({ headerRows: [1, 2], version: 2, counts: { new: 1 } });
    expect(both.json().columns[1].header).toBe('名目/任务内容');
    const first = await supervisor.patch(`/imports/${id}`, 2, { headerRows: { first: 1, last: 1 } });
    expect(first.json()).toMatchObject({ headerRows: [1], committable: false });
    const mapping = { '1': 'title', '2': 'leadUnit', '3': 'dueOn' };
    const mapped = await supervisor.patch(`/imports/${id}`, 3, { mapping });
    expect(mapped.json()).toMatchObject({ headerRows: [1] });
    const found = await supervisor.patch(`/imports/${id}`, 4, { headerRows: { first: 2, last: 2 } });
    expect(found.json()).toMatchObject({ headerRows: [2], committable: true });
    expect((await commit(supervisor, found.json())).statusCode).toBe(200);
  });

  it.each([
    [{ first: 3, last: 2 }],
    [{ first: 1, last: 11 }],
    [{ first: 0, last: 1 }],
    [{ first: 1 }],
    [null],
  ])('%j is refused', async (headerRows) => {
    const file = workbookOf([['序号', '任务内容', '完成时限']]);
    const { id } = (await upload(supervisor, await make.list(campaign), 'a.xlsx', file)).json();
    expect((await supervisor.patch(`/imports/${id}`, 1, { headerRows })).statusCode).toBe(400);
  });
});

describe('importing again', () => {
  const header = ['序号', '任务内容', '牵头单位', '完成时限', '完成率%', '是否完成', '销号时间'];
  const sheet = (...rows: (string | number | null)[][]) => workbookOf([header, ...rows]);

  it('changes what differs, names it first, and leaves alone what the file does not have', async () => {
    const list = await make.list(campaign);
    await take(
      list,
      sheet(
        [1, '甲', '住建局', '2023-03-31', 20, '否', null],
        [2, '乙', '住建局', '2023-03-31', 30, '否', null],
        [3, '丙', '住建局', '2023-03-31', 30, '否', null],
      ),
    );
    const [first, second] = await itemsOf(list);
    await supervisor.patch(`/items/${first.id}`, first.version, { remark: '别处写的' });
    const preview = (
      await upload(
        supervisor,
        list,
        'b.xlsx',
        sheet(
          [1, '甲', '发改局', '2023-04-30', 100, '是', '2023-01-18'],
          [2, '乙', '住建局', '2023-03-31', 30, '否', null],
        ),
      )
    ).json();
    expect(preview.counts).toMatchObject({ new: 0, changed: 1, unchanged: 1, missing: 1, errors: 0 });
    expect(preview.problems).toContainEqual(
      expect.objectContaining({ code: 'import.itemsMissing', severity: 'warning' }),
    );
    const [changed] = await rowsOf(preview.id, '?result=changed');
    expect(changed.changes).toEqual([
      { field: 'leadUnit', title: '牵头单位', before: '住建局', after: '发改局' },
      { field: 'dueOn', title: '完成时限', before: '2023-03-31', after: '2023-04-30' },
      { field: 'completionRate', title: '完成率', before: '20%', after: '100%' },
      { field: 'isDone', title: '是否完成', before: '否', after: '是' },
      { field: 'closedOn', title: '销号时间', before: null, after: '2023-01-18' },
    ]);
    expect((await commit(supervisor, preview)).statusCode).toBe(200);
    const items = await itemsOf(list);
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      leadUnit: { id: planning },
      dueOn: '2023-04-30',
      originalDueOn: '2023-03-31',
      status: 'closed',
      finishedOn: '2023-01-18',
      light: 'done',
    });
    expect(items[1]).toMatchObject({ id: second.id, version: second.version });
    const detail = (await supervisor.get(`/items/${first.id}`)).json();
    expect(detail.remark).toBe('别处写的');
    const [entry] = (await supervisor.get(`/items/${first.id}/history`)).json().entries;
    expect(entry.changes.map((change: { field: string }) => change.field).toSorted()).toEqual([
      'completionRate',
      'dueOn',
      'finishedOn',
      'leadUnitId',
      'status',
    ]);
  });

  it('is refused when the list changed since the preview, until the preview is refreshed', async () => {
    const list = await make.list(campaign);
    await take(list, sheet([1, '甲', '住建局', '2023-03-31', 20, '否', null]));
    const preview = (
      await upload(supervisor, list, 'b.xlsx', sheet([1, '甲', '住建局', '2023-03-31', 40, '否', null]))
    ).json();
    const [item] = await itemsOf(list);
    await supervisor.patch(`/items/${item.id}`, item.version, { remark: '改了' });
    const refused = await commit(supervisor, preview);
    expect(refused.statusCode).toBe(409);
    expect(refused.json().code).toBe('imports.listChanged');
    const refreshed = (await supervisor.patch(`/imports/${preview.id}`, 1, {})).json();
    expect((await commit(supervisor, refreshed)).statusCode).toBe(200);
    expect((await itemsOf(list))[0]).toMatchObject({ completionRate: 40 });
  });

  it('of two commits at once writes once, and answers both the same', async () => {
    const list = await make.list(campaign);
    const preview = (
      await upload(supervisor, list, 'a.xlsx', sheet([1, '甲', '住建局', '2023-03-31', 20, '否', null]))
    ).json();
    const answers = await Promise.all([commit(supervisor, preview), commit(supervisor, preview)]);
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200]);
    expect(answers[0]?.json()).toEqual(answers[1]?.json());
    expect(await itemsOf(list)).toHaveLength(1);
    const [item] = await itemsOf(list);
    expect((await supervisor.get(`/items/${item.id}/history`)).json().entries).toHaveLength(1);
    expect((await supervisor.patch(`/imports/${preview.id}`, 2, {})).json().code).toBe('imports.committed');
    expect((await supervisor.delete(`/imports/${preview.id}`)).json().code).toBe('imports.committed');
  });

  it('of two files for one list at once lets one through and tells the other', async () => {
    const list = await make.list(campaign);
    const previews = await Promise.all(
      ['甲', '乙'].map(async (title) =>
        (
          await upload(supervisor, list, 'a.xlsx', sheet([1, title, '住建局', '2023-03-31', 20, '否', null]))
        ).json(),
      ),
    );
    const answers = await Promise.all(previews.map((preview) => commit(supervisor, preview)));
    expect(answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await itemsOf(list)).toHaveLength(1);
  });

  it('can be thrown away, and expires', async () => {
    const list = await make.list(campaign);
    const file = sheet([1, '甲', '住建局', '2023-03-31', 20, '否', null]);
    const thrown = (await upload(supervisor, list, 'a.xlsx', file)).json();
    expect((await supervisor.delete(`/imports/${thrown.id}`)).statusCode).toBe(204);
    expect((await supervisor.get(`/imports/${thrown.id}`)).statusCode).toBe(404);
    const old = (await upload(supervisor, list, 'a.xlsx', file)).json();
    await make.query(`UPDATE import_batch SET created_at = now() - interval '25 hours' WHERE id = $1`, [
      old.id,
    ]);
    await upload(supervisor, list, 'a.xlsx', file);
    const gone = await commit(supervisor, old);
    expect(gone.statusCode).toBe(410);
    const [kept] = await make.query<{ files: number; rows: number }>(
      `SELECT count(file)::integer AS files, (SELECT count(*)::integer FROM import_row WHERE batch_id = $1) AS rows
       FROM import_batch WHERE id = $1`,
      [old.id],
    );
    expect(kept).toEqual({ files: 0, rows: 0 });
  });
});

describe('what goes out', () => {
  it('gives a unit its own rows, holds no formula, and hides other counties’ lists', async () => {
    const list = await make.list(campaign);
    const cells = ['=cmd|calc', '+1', '-1', '@SUM(A1)'];
    for (const title of cells) await make.item(list, housing, { title });
    await make.item(list, planning, { title: '别的单位' });
    const file = await clerk.get(`/lists/${list}/ledger`);
    expect(file.statusCode).toBe(200);
    const written = cellsOf(file.rawPayload);
    const texts = written.map((cell) => String(cell.v));
    expect(texts).toEqual(expect.arrayContaining(cells));
    expect(texts).not.toContain('别的单位');
    expect(written.filter((cell) => cell.f !== undefined)).toEqual([]);
    const foreign = await make.list(await make.campaign(await make.unit('隰县')));
    expect((await clerk.get(`/lists/${foreign}/ledger`)).statusCode).toBe(404);
    expect((await supervisor.get(`/lists/${foreign}/ledger`)).statusCode).toBe(404);
  });

  it.each(['task', 'project'])('offers a template for a %s ledger that reads back empty', async (kind) => {
    const template = await clerk.get(`/ledger-templates/${kind}`);
    expect(template.statusCode).toBe(200);
    const list = await make.list(campaign, kind as 'task' | 'project');
    const read = (await upload(supervisor, list, '模板.xlsx', template.rawPayload)).json();
    expect(read.counts).toMatchObject({ new: 0, failed: 0, errors: 1 });
    expect(read.problems[0].code).toBe('import.noRows');
    expect((await clerk.get('/ledger-templates/other')).statusCode).toBe(400);
  });
});
