import { AssessDay, type BoardView, type LightHistoryPageView } from '@guatu/application';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

const days = ['2023-01-17', '2023-01-18', '2023-01-19', '2023-01-20'] as const;
const lastDay = '2023-01-20';

let database: TestDatabase;
let make: Factory;
let api: TestApi;
let supervisor: TestCaller;
let stranger: TestCaller;
let campaign: number;
let list: number;
let housing: number;
/** Reported on the 18th, finished on the 19th. */
let finished: number;
/** Due on the 18th, not done. */
let overdue: number;
let cancelled: number;
/** Has a milestone that is ticked on the 19th. */
let stepped: number;
const served = new Map<string, BoardView>();

/** What happens on a day, after its lights have been assessed. */
const events: Partial<Record<string, () => Promise<void>>> = {
  '2023-01-18': () => report(finished, { completionRate: 80, nextStep: '组织验收' }),
  '2023-01-19': async () => {
    await report(finished, { completionRate: 100, status: 'closed', nextStep: '归档' });
    const { milestones } = (await supervisor.get(`/items/${stepped}`)).json();
    await report(stepped, {
      completionRate: 5,
      milestones: [{ id: milestones[0].id, doneOn: '2023-01-19' }],
    });
    const made = await supervisor.post('/items', {
      listId: list,
      number: '99',
      title: '新增事项（示例）',
      dueOn: '2023-03-31',
      leadUnitId: housing,
    });
    expect(made.statusCode).toBe(201);
    const item = (await supervisor.get(`/items/${cancelled}`)).json();
    const answer = await supervisor.patch(`/items/${cancelled}`, item.version, { status: 'cancelled' });
    expect(answer.statusCode).toBe(200);
  },
  '2023-01-20': () => report(overdue, { completionRate: 95, nextStep: '节后验收' }),
};

async function report(id: number, body: object): Promise<void> {
  const { version } = (await supervisor.get(`/items/${id}`)).json();
  const answer = await supervisor.post(`/items/${id}/progress`, body, { 'if-match': `"${version}"` });
  expect(answer.statusCode).toBe(201);
}

const boardOf = (day?: string, by = supervisor) =>
  by.get(`/campaigns/${campaign}/board${day === undefined ? '' : `?asOf=${day}`}`);

const lightsOf = (id: number, query = '', by = supervisor) => by.get(`/items/${id}/lights${query}`);

/** Everything but the version of an item, which counts its changes up to now. */
const comparable = (board: BoardView) => ({
  ...board,
  reds: board.reds.map(({ version: _, ...red }) => red),
});

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  housing = await make.unit('住建局', county);
  const traffic = await make.unit('交通局', county);
  const other = await make.unit('隰县');
  await make.user('supervisor', county, 'supervisor');
  await make.user('stranger', other, 'supervisor');
  campaign = await make.campaign(county);
  list = await make.list(campaign);
  finished = await make.item(list, housing, { completionRate: 10 });
  overdue = await make.item(list, traffic, { dueOn: '2023-01-18', completionRate: 95 });
  stepped = await make.item(list, traffic, { dueOn: '2023-12-31' });
  cancelled = await make.item(list, housing, { completionRate: 50 });
  await make.query(
    `INSERT INTO milestone (item_id, position, title, due_on) VALUES ($1, 1, '立项', '2023-01-20'), ($1, 2, '开工', '2023-01-31')`,
    [stepped],
  );
  for (const day of days) {
    api = await TestApi.start(database.url, { DEMO_TODAY: day });
    supervisor = await api.signIn('supervisor');
    await api.app.get(AssessDay).execute();
    await events[day]?.();
    served.set(day, (await boardOf()).json());
    if (day !== lastDay) await api.close();
  }
  stranger = await api.signIn('stranger');
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

describe('the board as of a past day', () => {
  it('differs from day to day in this story', () => {
    const counts = days.map((day) => {
      const board = served.get(day);
      return [board?.total, board?.counts.red, board?.counts.done, board?.upcoming.length];
    });
    expect(counts).toEqual([
      [4, 2, 0, 1],
      [4, 1, 0, 2],
      [5, 2, 1, 1],
      [5, 2, 1, 1],
    ]);
  });

  it.each(days)('of %s is the board that was served at its end', async (day) => {
    const answer = await boardOf(day);
    expect(answer.statusCode).toBe(200);
    const board = answer.json<BoardView>();
    expect(board.asOf).toBe(day);
    const before = served.get(day);
    expect(before && comparable(board)).toEqual(before && comparable(before));
  });

  it('tells the reasons and next steps of that day', async () => {
    const first = (await boardOf('2023-01-17')).json<BoardView>();
    const red = first.reds.find(({ id }) => id === finished);
    expect(red?.reasons[0]?.code).toBe('behind');
    expect(red?.nextStep).toBeNull();
    const third = (await boardOf('2023-01-19')).json<BoardView>();
    expect(third.reds.find(({ id }) => id === overdue)?.reasons[0]?.text).toBe(
      '逾期 1 个工作日（应于 2023-01-18 完成）',
    );
  });

  it('says by which rules and since when', async () => {
    const board = (await boardOf('2023-01-18')).json<BoardView>();
    expect(board.ruleSets).toEqual([{ code: 'default', version: 1, name: '默认规则' }]);
    expect(board.historyFrom).toBe('2023-01-17');
  });

  it('takes the newest assessment where none was made on the day', async () => {
    await make.query(`DELETE FROM light_assessment WHERE as_of = '2023-01-18' AND item_id = $1`, [stepped]);
    const board = (await boardOf('2023-01-18')).json<BoardView>();
    expect(board.total).toBe(4);
  });

  it('is empty before any history', async () => {
    const board = (await boardOf('2023-01-16')).json<BoardView>();
    expect(board).toMatchObject({ total: 0, historyFrom: '2023-01-17', reds: [], ruleSets: [], trend: [] });
  });

  it('is refused for a day to come and for what is no day', async () => {
    const future = await boardOf('2023-01-21');
    expect([future.statusCode, future.json().code]).toEqual([400, 'board.futureDay']);
    expect((await boardOf('2023-02-30')).statusCode).toBe(400);
  });

  it('is not there for another county', async () => {
    expect((await boardOf('2023-01-18', stranger)).statusCode).toBe(404);
  });
});

describe('the lights of an item', () => {
  it('are told day by day with their reasons, newest first', async () => {
    const page = (await lightsOf(finished)).json<LightHistoryPageView>();
    expect(page.nextCursor).toBeNull();
    expect(page.lights.map(({ asOf, light, completionRate }) => [asOf, light, completionRate])).toEqual([
      ['2023-01-20', 'done', 100],
      ['2023-01-19', 'done', 100],
      ['2023-01-18', 'green', 80],
      ['2023-01-17', 'red', 10],
    ]);
    expect(page.lights.at(-1)?.reasons[0]?.text).toContain('滞后');
    expect(page.lights[0]).toMatchObject({ ruleSet: '默认规则', ruleSetVersion: 1, daysOverdue: 0 });
  });

  it('go on before the cursor', async () => {
    await make.query(
      `INSERT INTO light_assessment (item_id, as_of, light, completion_rate, planned_rate, days_overdue, reasons,
         rule_set, rule_set_version)
       SELECT $1, '2022-11-01'::date + n, 'green', 0, 0, 0, '[]', 'gone', 3 FROM generate_series(0, 69) n`,
      [overdue],
    );
    const first = (await lightsOf(overdue)).json<LightHistoryPageView>();
    const second = (await lightsOf(overdue, `?cursor=${first.nextCursor}`)).json<LightHistoryPageView>();
    expect([first.lights.length, second.lights.length]).toEqual([60, 14]);
    expect(second.nextCursor).toBeNull();
    const told = [...first.lights, ...second.lights].map(({ asOf }) => asOf);
    expect(new Set(told).size).toBe(74);
    expect(told).toEqual(told.toSorted().toReversed());
    expect(second.lights.at(-1)).toMatchObject({ asOf: '2022-11-01', ruleSet: 'gone' });
  });

  it('are not there for another county, nor after a cursor that is no day', async () => {
    expect((await lightsOf(finished, '', stranger)).statusCode).toBe(404);
    expect((await lightsOf(finished, '?cursor=7')).statusCode).toBe(400);
  });
});
