import { AssessDay } from '@guatu/application';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApi } from '../support/api.js';
import { Factory } from '../support/factories.js';
import { benchDay, BenchServer } from './bench-server.js';
import { type Captured, capture } from './capture.js';
import { signIn } from './client.js';
import { startFloor } from './floor.js';
import { load, type Measured, quantile } from './load.js';
import { seedCounty, seedItems } from './seed.js';
import { printTable, short } from './table.js';

const rounds = 5;
const connections = 8;

let server: BenchServer;
let url: string;
let reads: { name: string; path: string; requests: number }[];

beforeAll(async () => {
  server = await BenchServer.start();
  url = await server.database('reads');
  const make = new Factory(url);
  const { countyId, officeIds } = await seedCounty(make);
  const county = await seedItems(make, countyId, officeIds, 300);
  const large = await seedItems(make, countyId, officeIds, 10_000);
  await make.query('ANALYZE');
  await make.close();
  reads = [
    { name: 'board, 300 items', path: `/api/v1/campaigns/${county}/board`, requests: 400 },
    { name: 'board, 10,000 items', path: `/api/v1/campaigns/${large}/board`, requests: 150 },
    { name: 'item list, 50 of 300', path: `/api/v1/items?campaignId=${county}`, requests: 400 },
    { name: 'item list, 50 of 10,000', path: `/api/v1/items?campaignId=${large}`, requests: 150 },
    {
      name: 'item list, reds of 10,000 by due date',
      path: `/api/v1/items?campaignId=${large}&light=red&sort=dueOn,number`,
      requests: 150,
    },
  ];
});

afterAll(() => server?.stop());

/** Lights as the product assesses them, then every statement of each read. */
async function captureReads(): Promise<Record<string, Captured>> {
  const api = await TestApi.start(url, { DEMO_TODAY: benchDay });
  await api.app.get(AssessDay, { strict: false }).execute(benchDay);
  const caller = await api.signIn('office');
  const routes: Record<string, Captured> = {};
  for (const { path } of reads) {
    await caller.get(path);
    routes[path] = await capture(() => caller.get(path));
  }
  await api.close();
  return routes;
}

const middle = (all: readonly Measured[], key: keyof Measured): number =>
  quantile(
    all.map((one) => one[key]),
    0.5,
  );

it('reads beside their floor', async () => {
  const routes = await captureReads();
  const origin = await server.api(url);
  const headers = await signIn(origin, 'office');
  const floor = await startFloor(url, routes);
  const rows: string[][] = [];
  for (const { name, path, requests } of reads) {
    const measure = (at: string) => load({ url: at + path, headers, requests, connections });
    // Both warm, then by turns, so that neither has the machine's better minutes.
    await Promise.all([measure(origin), measure(floor.origin)]);
    const [ours, bare]: [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      bare.push(await measure(floor.origin));
      ours.push(await measure(origin));
    }
    expect(ours[0]?.bytes).toBe(bare[0]?.bytes);
    rows.push([
      name,
      `${Math.round((ours[0]?.bytes ?? 0) / 1024)} kB`,
      String(routes[path]?.groups.flat().length),
      short(middle(ours, 'perSecond')),
      short(middle(bare, 'perSecond')),
      `${Math.round((middle(ours, 'perSecond') / middle(bare, 'perSecond')) * 100)} %`,
      `${short(middle(ours, 'median'))} / ${short(middle(ours, 'p99'))}`,
    ]);
  }
  floor.stop();
  printTable(
    `Reads, ${connections} connections, median of ${rounds} rounds`,
    ['read', 'answer', 'statements', 'product /s', 'floor /s', 'ratio', 'product ms, median / p99'],
    rows,
  );
});
