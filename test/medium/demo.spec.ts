import { NestFactory } from '@nestjs/core';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import {
  DemoModule,
  demoPassword,
  SeedDemo,
  type BoardListView,
  type BoardView,
  type ImportView,
} from '@guatu/application';
import { DataAccessModule } from '@guatu/data-access';
import { PlatformModule, readConfig } from '@guatu/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';
import { upload } from '../support/ledger-files.js';
import { tableState } from '../support/table-state.js';

const today = '2023-01-20';
/** One 亿元 in 元. */
const yi = 100_000_000;

@Module({})
class Seeding {
  static on(databaseUrl: string): DynamicModule {
    const config = readConfig({ DATABASE_URL: databaseUrl, DEMO_TODAY: today });
    return {
      module: Seeding,
      imports: [PlatformModule.forRoot(config), DataAccessModule.forRoot('seeding'), DemoModule],
    };
  }
}

let database: TestDatabase;
let seeding: INestApplicationContext;
let api: TestApi;
let make: Factory;
let city: TestCaller;
const steps: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  seeding = await NestFactory.createApplicationContext(Seeding.on(database.url), { logger: ['error'] });
  await seeding.get(SeedDemo).execute(({ label, done, total }) => steps.push(`${done}/${total} ${label}`));
  api = await TestApi.start(database.url, { DEMO_TODAY: today });
  city = await api.signIn('lf.leader', demoPassword);
});

afterAll(async () => {
  await api?.close();
  await seeding?.close();
  await make?.close();
  await database?.drop();
});

async function boardOf(county: string): Promise<BoardView & { list(number: number): BoardListView }> {
  const campaigns = (await city.get('/campaigns')).json<{ id: number; unitName: string }[]>();
  const campaign = campaigns.find(({ unitName }) => unitName === county);
  const board = (await city.get(`/campaigns/${campaign?.id}/board`)).json<BoardView>();
  return { ...board, list: (number) => board.lists.find((list) => list.number === number)! };
}

describe('the demonstration', () => {
  it('reports every step and is written once', async () => {
    expect(steps).toHaveLength(12);
    expect(steps.at(-1)).toMatch(/^12\/12 /);
    const before = await tableState(make);
    expect(await seeding.get(SeedDemo).execute()).toBe(false);
    expect(await tableState(make)).toEqual(before);
  });

  it('shows its accounts, each of which can sign in', async () => {
    const instance = (await api.request({ method: 'GET', url: '/api/v1/instance' })).json();
    expect(instance.demoAccounts.length).toBeGreaterThanOrEqual(8);
    for (const { login, password } of instance.demoAccounts) await api.signIn(login, password);
  });
});

describe('the board of 古县 (docs/domain.md §3)', () => {
  it('has 30 tasks, and an economy list of 10 aspects and 45 items', async () => {
    const board = await boardOf('古县');
    expect(board.asOf).toBe(today);
    expect(board.list(1)).toMatchObject({ total: 30, expectedItems: 30 });
    expect(board.list(2)).toMatchObject({ total: 45, aspectCount: 10, expectedAspects: 10 });
  });

  it('has 66 key projects of 2022: 40 done, the other 26 all at or ahead of plan', async () => {
    const list = (await boardOf('古县')).list(3);
    expect(list).toMatchObject({ total: 66, doneItems: 40, atOrAheadItems: 26 });
    expect(list.counts).toMatchObject({ done: 40, doneLate: 0, green: 26, yellow: 0, red: 0 });
  });

  it('plans 124 projects of 320亿元 and implements 76 of 150亿元 in 2023', async () => {
    const list = (await boardOf('古县')).list(4);
    expect(list.total).toBe(124);
    expect(list.investment).toMatchObject({
      totalInvestment: 320 * yi,
      yearPlanItems: 76,
      yearPlan: 150 * yi,
      planYear: 2023,
    });
  });

  it('shows the lights of the day, with the reds at the units that have them', async () => {
    const board = await boardOf('古县');
    const tasks = [board.list(1), board.list(2)].map(({ counts }) => counts);
    const sum = (light: keyof BoardView['counts']) => tasks.reduce((all, counts) => all + counts[light], 0);
    expect({ green: sum('green'), yellow: sum('yellow'), red: sum('red'), done: sum('done') }).toEqual({
      green: 44,
      yellow: 12,
      red: 7,
      done: 8,
    });
    const red = board.units
      .filter((unit) => unit.counts.red > 0)
      .map((unit) => [unit.title, unit.counts.red]);
    expect(new Map(red as [string, number][])).toEqual(
      new Map([
        ['住建局', 3],
        ['岳阳镇', 2],
        ['交通局', 2],
      ]),
    );
    expect(board.reds).toHaveLength(7);
  });
});

describe('the board of 隰县 (docs/domain.md §3)', () => {
  it('plans 112 projects of 243.17亿元, 53 in 2024 of 63.37亿元, 34 starting in the first quarter', async () => {
    const list = (await boardOf('隰县')).list(3);
    expect(list.total).toBe(112);
    expect(list.investment).toEqual({
      totalInvestment: 24_317_000_000,
      yearPlanItems: 53,
      yearPlan: 6_337_000_000,
      firstQuarterStarts: 34,
      planYear: 2024,
    });
  });

  it('sums two lists under "17+2", and has checklists of 31 and of 9', async () => {
    const board = await boardOf('隰县');
    expect(board.labels).toEqual([
      { label: '17+2', listIds: [board.list(1).id, board.list(2).id], items: 19 },
    ]);
    expect([board.list(1).total, board.list(2).total]).toEqual([17, 2]);
    expect([board.list(4).total, board.list(5).total]).toEqual([31, 9]);
  });
});

it('goes out and comes back in without a change, list by list', async () => {
  const admin = await api.signIn('admin', demoPassword);
  const lists = await make.query<{ id: number; expected_items: number }>(
    'SELECT id, expected_items FROM work_list',
  );
  expect(lists).toHaveLength(9);
  for (const { id, expected_items: items } of lists) {
    const file = await admin.get(`/lists/${id}/ledger`);
    const { counts, problems } = (await upload(admin, id, '导出.xlsx', file.rawPayload)).json<ImportView>();
    expect({ ...counts, problems: problems.filter(({ severity }) => severity === 'error') }).toMatchObject({
      unchanged: items,
      new: 0,
      changed: 0,
      failed: 0,
      missing: 0,
      problems: [],
    });
  }
});

it('leaves nothing behind when it is interrupted', async () => {
  const other = await createTestDatabase();
  const context = await NestFactory.createApplicationContext(Seeding.on(other.url), { logger: ['error'] });
  const rows = new Factory(other.url);
  try {
    const empty = await tableState(rows);
    const stop = new Error('stopped');
    const interrupted = context.get(SeedDemo).execute(({ done }) => {
      if (done === 8) throw stop;
    });
    await expect(interrupted).rejects.toBe(stop);
    expect(await tableState(rows)).toEqual(empty);
  } finally {
    await context.close();
    await rows.close();
    await other.drop();
  }
});
