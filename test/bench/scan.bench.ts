import { afterAll, beforeAll, expect, it } from 'vitest';
import { Factory } from '../support/factories.js';
import { benchDay, BenchServer } from './bench-server.js';
import { call, signIn } from './client.js';
import { seedCounty, seedOverdue } from './seed.js';
import { printTable, short } from './table.js';

const items = 10_000;

let server: BenchServer;
let origin: string;

beforeAll(async () => {
  server = await BenchServer.start();
  const url = await server.database('scan');
  const make = new Factory(url);
  const { countyId, officeIds } = await seedCounty(make);
  await seedOverdue(make, countyId, officeIds, items);
  await make.query('ANALYZE');
  await make.close();
  origin = await server.api(url);
});

afterAll(() => server?.stop());

interface Scan {
  fired: number;
  digests: number;
}

it('a scan of overdue items, and the same scan again', async () => {
  const headers = await signIn(origin, 'office');
  const rows: string[][] = [];
  const scan = async (name: string): Promise<Scan> => {
    const began = performance.now();
    const result = await call<Scan>(`${origin}/api/v1/alerts/scan`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ day: benchDay }),
    });
    const seconds = (performance.now() - began) / 1000;
    rows.push([name, short(seconds), String(result.fired), String(result.digests)]);
    return result;
  };
  expect((await scan('first')).fired).toBeGreaterThanOrEqual(items);
  expect((await scan('again')).fired).toBe(0);
  printTable(`Scan of ${items} overdue items`, ['scan', 's', 'alerts', 'digests'], rows);
});
