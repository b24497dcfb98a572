import { afterAll, beforeAll, expect, it } from 'vitest';
import { Factory } from '../support/factories.js';
import { BenchServer } from './bench-server.js';
import { call, signIn } from './client.js';
import { quantile } from './load.js';
import { seedCounty, seedItems } from './seed.js';
import { printTable, short } from './table.js';

const reports = 50;

interface Reported {
  id: number;
  version: number;
}

let server: BenchServer;
let origin: string;
let itemIds: number[];

beforeAll(async () => {
  server = await BenchServer.start();
  const url = await server.database('progress');
  const make = new Factory(url);
  const { countyId, officeIds } = await seedCounty(make);
  const campaignId = await seedItems(make, countyId, officeIds, 300);
  const rows = await make.query<{ id: number }>(
    `SELECT id FROM work_item WHERE campaign_id = $1 AND status = 'inProgress' ORDER BY id LIMIT 8`,
    [campaignId],
  );
  itemIds = rows.map(({ id }) => id);
  await make.close();
  origin = await server.api(url);
});

afterAll(() => server?.stop());

/** Reports on one item again and again. @returns milliseconds of each report */
async function reportOn(id: number, headers: Record<string, string>, count: number): Promise<number[]> {
  let { version } = await call<Reported>(`${origin}/api/v1/items/${id}`, { headers });
  const times: number[] = [];
  for (let number = 1; number <= count; number++) {
    const began = performance.now();
    const answer = await call<Reported>(`${origin}/api/v1/items/${id}/progress`, {
      method: 'POST',
      headers: { ...headers, 'if-match': `"${version}"` },
      body: JSON.stringify({ completionRate: 40 + (number % 50), note: `第 ${number} 次填报` }),
    });
    times.push(performance.now() - began);
    version = answer.version;
  }
  return times;
}

it('progress reports, one and eight at once', async () => {
  const headers = await signIn(origin, 'office');
  await reportOn(itemIds[0] ?? 0, headers, 20);
  const rows: string[][] = [];
  for (const atOnce of [1, 8]) {
    const began = performance.now();
    const times = await Promise.all(itemIds.slice(0, atOnce).map((id) => reportOn(id, headers, reports)));
    const seconds = (performance.now() - began) / 1000;
    const all = times.flat();
    expect(all).toHaveLength(atOnce * reports);
    const spread = [0.5, 0.99].map((q) => short(quantile(all, q)));
    rows.push([String(atOnce), short(all.length / seconds), spread.join(' / ')]);
  }
  printTable('Progress report, commit included', ['at once', 'reports /s', 'ms, median / p99'], rows);
});
