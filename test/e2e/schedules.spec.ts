import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let api: TestApi;
let make: Factory;
let caller: TestCaller;
let english: TestCaller;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  await make.user('clerk', county, 'unitClerk');
  const reader = await make.user('reader', county, 'leader');
  await make.query(`UPDATE app_user SET locale = 'en' WHERE id = $1`, [reader]);
  api = await TestApi.start(database.url, { DEMO_TODAY: '2023-01-20' });
  caller = await api.signIn('clerk');
  english = await api.signIn('reader');
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

const preview = async (body: object, by = caller) => {
  const answer = await by.post('/schedules/preview', body);
  return { status: answer.statusCode, ...answer.json() };
};
const step = (id: string, duration: number, unit = 'working') => ({ id, duration, unit });
const plan = {
  deadline: '2023-03-13',
  asOf: '2023-02-01',
  steps: [step('A', 11), step('B', 6), step('C', 15), step('F', 3)],
  links: [
    { from: 'A', to: 'B' },
    { from: 'A', to: 'C', lag: 11 },
    { from: 'B', to: 'F', type: 'FS' },
    { from: 'C', to: 'F', lag: 0, lagUnit: 'working' },
  ],
};
const pathsOf = ({ errors }: { errors?: { path: string }[] }): string[] =>
  (errors ?? []).map(({ path }) => path);

const dates = (start: string, finish: string, latestStart: string, latestFinish: string) => ({
  earliestStart: `2023-${start}`,
  earliestFinish: `2023-${finish}`,
  latestStart: `2023-${latestStart}`,
  latestFinish: `2023-${latestFinish}`,
});

const refused = async (over: object, by = caller) => {
  const answer = await by.post('/schedules/preview', { ...plan, ...over });
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  return answer.json();
};

const add = async (body: object, by = caller) => {
  const answer = await by.post('/calendars/add-working-days', body);
  return { status: answer.statusCode, ...answer.json() };
};

const failed = async (body: object) => {
  const { status, code, errors } = await add(body);
  return `${status} ${code} ${pathsOf({ errors }).join(' ')}`;
};

describe('POST /schedules/preview', () => {
  it('schedules around Spring Festival by the calendar of the instance', async () => {
    const { status, ...found } = await preview({
      deadline: '2023-02-12',
      asOf: '2023-01-16',
      steps: [step('A', 5), { ...step('C', 6), name: '基础' }, step('F', 2)],
      links: [
        { from: 'A', to: 'C', lag: 3 },
        { from: 'C', to: 'F' },
      ],
    });
    expect(status).toBe(200);
    expect(found).toEqual({
      feasible: true,
      shortBy: 0,
      criticalPath: ['A', 'C', 'F'],
      steps: [
        { id: 'A', ...dates('01-16', '01-20', '01-17', '01-28'), slack: 1 },
        { id: 'C', ...dates('01-31', '02-07', '02-01', '02-08'), slack: 1 },
        { id: 'F', ...dates('02-08', '02-09', '02-09', '02-10'), slack: 1 },
      ],
      provisionalYears: [],
      explanation: '可行，余 1 个工作日；关键链 A → 基础 → F',
    });
  });

  it('explains a plan out of reach in the language of the account', async () => {
    const found = await preview(plan);
    expect(found).toMatchObject({ feasible: false, shortBy: 11, criticalPath: ['A', 'C', 'F'] });
    expect(found.explanation).toBe(
      '还差 11 个工作日；关键链 A → C → F；可行办法：取消 A 与 C 之间的间隔（11 个工作日）、' +
        '将 C 由 15 个工作日压缩到 4 个工作日、或将时限推迟到 2023-03-28',
    );
    expect((await preview(plan, english)).explanation).toContain('or move the deadline to 2023-03-28');
  });

  it('uses only what a calendar says when one is sent', async () => {
    const body = { deadline: '2023-01-31', asOf: '2023-01-16', steps: [step('A', 3)], links: [] };
    const latest = async (calendar?: object) =>
      (await preview({ ...body, ...(calendar && { calendar }) })).steps[0].latestStart;
    expect(await latest()).toBe('2023-01-29');
    expect(await latest({})).toBe('2023-01-27');
    expect(await latest({ weeklyOff: [] })).toBe('2023-01-29');
    expect(await latest({ weeklyOff: [0], workdays: ['2023-01-29'] })).toBe('2023-01-29');
    expect(await latest({ holidays: ['2023-01-30'] })).toBe('2023-01-26');
  });

  it('says which years are provisional, and none with a calendar of one’s own', async () => {
    const body = { deadline: '2028-03-31', asOf: '2026-12-01', steps: [step('A', 3)], links: [] };
    expect((await preview(body)).provisionalYears).toEqual([2027, 2028]);
    expect((await preview({ ...body, calendar: {} })).provisionalYears).toEqual([]);
  });

  it('starts today where asOf is left out, and a deadline may then have passed', async () => {
    const found = await preview({ deadline: '2023-01-18', steps: [step('A', 2)], links: [] });
    expect(found).toMatchObject({ status: 200, feasible: false, shortBy: 3 });
    expect(found.steps[0].earliestStart).toBe('2023-01-20');
  });

  it('takes 10,000 steps with 20,000 links', async () => {
    const steps = Array.from({ length: 10_000 }, (_, i) => ({
      ...step(`S${i}`, 1 + (i % 9)),
      name: `第 ${i} 道工序，名称稍长，以超过一兆字节的常用上限`,
    }));
    const links = steps.flatMap((_, i) =>
      [1, 7].filter((back) => i >= back).map((back) => ({ from: `S${i - back}`, to: `S${i}` })),
    );
    const body = { deadline: '2030-12-31', asOf: '2023-01-03', steps, links };
    expect(JSON.stringify(body).length).toBeGreaterThan(1024 * 1024);
    const found = await preview(body);
    expect(found).toMatchObject({ status: 200, feasible: false });
    expect(found.steps).toHaveLength(10_000);
    expect(found.criticalPath).toHaveLength(10_000);
  });

  it('is for people who are signed in', async () => {
    const answer = await api.request({ method: 'POST', url: '/api/v1/schedules/preview', payload: plan });
    expect(answer.statusCode).toBe(401);
  });
});

describe('what cannot be scheduled', () => {
  it('a cycle, named in order', async () => {
    const links = [...plan.links, { from: 'F', to: 'A' }];
    const found = await refused({ links });
    expect(found.code).toBe('schedules.invalidNetwork');
    expect(found.detail).toBe('无法排程：工序关系成环：A → B → F → A。');
    expect(found.errors).toEqual([{ path: 'links[4]', message: '工序关系成环：A → B → F → A' }]);
    expect((await refused({ links }, english)).detail).toBe(
      'This cannot be scheduled: the links form a cycle: A → B → F → A.',
    );
  });

  it('a link to itself', async () => {
    const found = await refused({ links: [{ from: 'B', to: 'B' }] });
    expect(found.detail).toContain('B → B');
  });

  it('an unknown id and a repeated one', async () => {
    const found = await refused({ steps: [...plan.steps, step('A', 1)], links: [{ from: 'A', to: 'Z' }] });
    expect(pathsOf(found)).toEqual(['steps[4].id', 'links[0].to']);
    expect(found.errors[1].message).toContain('Z');
  });

  it.each([0, -1, 100_000, 1.5])('a duration of %d', async (duration) => {
    const found = await refused({ steps: [step('A', 1), step('B', 1), step('C', duration), step('F', 1)] });
    expect(pathsOf(found)).toEqual(['steps[2].duration']);
    expect(found.errors[0].message).toContain('C');
  });

  it('a duration that is no number', async () => {
    const steps = [{ id: 'A', duration: '5', unit: 'working' }];
    expect(pathsOf(await refused({ steps, links: [] }))).toEqual(['steps[0].duration']);
  });

  it('a lag that is no whole number or out of bounds', async () => {
    const links = [1.5, 10_001, -10_001].map((lag) => ({ from: 'A', to: 'B', lag }));
    expect(pathsOf(await refused({ links }))).toEqual(['links[0].lag', 'links[1].lag', 'links[2].lag']);
  });

  it('a deadline before asOf', async () => {
    const found = await refused({ deadline: '2023-01-31' });
    expect(pathsOf(found)).toEqual(['deadline']);
    expect(found.detail).toContain('2023-01-31');
  });

  it('a calendar without any working day, or with too few', async () => {
    const weeklyOff = [0, 1, 2, 3, 4, 5, 6];
    const none = await refused({ calendar: { weeklyOff } });
    expect(none).toMatchObject({ code: 'workingDays.noWorkingDay' });
    expect(pathsOf(none)).toEqual(['calendar.weeklyOff']);
    const few = await refused({ calendar: { weeklyOff, workdays: ['2023-02-01', '2023-02-02'] } });
    expect(pathsOf(few)).toEqual(['steps[0]']);
  });

  it('a calendar that contradicts itself or is none', async () => {
    const day = '2023-02-04';
    const found = await refused({ calendar: { holidays: [day], workdays: [day] } });
    expect(found).toMatchObject({ code: 'workingDays.conflict', detail: expect.stringContaining(day) });
    const bad = { weeklyOff: [7], holidays: ['2023-02-30'], extra: true };
    expect(pathsOf(await refused({ calendar: bad })).toSorted()).toEqual([
      'calendar.extra',
      'calendar.holidays',
      'calendar.weeklyOff',
    ]);
  });

  it('fields that are missing, unknown or of the wrong kind, each with its place', async () => {
    const found = await refused({
      steps: [{ id: 'A', duration: 1, unit: 'hours' }, { id: 'B', unit: 'working', start: 'x' }, 7],
      links: [
        { from: 'A', to: 'B', type: 'XX' },
        { from: 1, to: 'B' },
      ],
    });
    expect(found.code).toBe('common.invalidInput');
    expect(pathsOf(found)).toEqual([
      'steps[0].unit',
      'steps[1].duration',
      'steps[1].start',
      'steps[2]',
      'links[0].type',
      'links[1].from',
    ]);
    expect(pathsOf(await refused({ deadline: '2023-3-1', asOf: 'soon', more: 1 })).toSorted()).toEqual([
      'asOf',
      'deadline',
      'more',
    ]);
    expect(pathsOf(await refused({ steps: 'A', links: null }))).toEqual(['steps']);
    expect(pathsOf(await refused({ steps: [], links: [] }))).toEqual(['steps']);
  });

  it('too many steps, or a body beyond the limit', async () => {
    const steps = Array.from({ length: 20_001 }, (_, i) => step(`S${i}`, 1));
    expect(pathsOf(await refused({ steps, links: [] }))).toEqual(['steps']);
    const name = 'x'.repeat(9 * 1024 * 1024);
    const found = await preview({ ...plan, steps: [{ ...step('A', 1), name }] });
    expect(found).toMatchObject({ status: 413, detail: expect.stringContaining('8 MiB') });
  });

  it('dates beyond the years that have four digits', async () => {
    const steps = Array.from({ length: 400 }, (_, i) => step(`S${i}`, 10_000));
    const links = steps.slice(1).map(({ id }, i) => ({ from: `S${i}`, to: id }));
    expect((await refused({ steps, links })).detail).toContain('9999');
  });
});

describe('POST /calendars/add-working-days', () => {
  it.each([
    ['2023-01-16', 13, '2023-02-07'],
    ['2023-01-13', 13, '2023-02-06'],
    ['2023-01-20', 1, '2023-01-28'],
    ['2023-01-30', -1, '2023-01-29'],
  ])('%s and %d working days is %s', async (from, days, date) => {
    expect(await add({ from, days })).toEqual({ status: 200, date, provisionalYears: [] });
  });

  it('counts by the calendar sent, and names provisional years of the instance', async () => {
    const naive = { from: '2023-01-16', days: 13, calendar: {} };
    expect(await add(naive)).toMatchObject({ date: '2023-02-02', provisionalYears: [] });
    const holidays = ['2023-01-17'];
    expect(await add({ ...naive, calendar: { holidays } })).toMatchObject({ date: '2023-02-03' });
    expect(await add({ from: '2026-12-31', days: 5 })).toMatchObject({ provisionalYears: [2027] });
  });

  it('refuses what cannot be counted, naming the place', async () => {
    const weeklyOff = [0, 1, 2, 3, 4, 5, 6];
    const calendar = { weeklyOff, workdays: ['2023-02-01'] };
    const from = '2023-01-16';
    expect(await failed({ from, days: 1, calendar: { weeklyOff } })).toBe(
      '400 workingDays.noWorkingDay calendar.weeklyOff',
    );
    expect(await failed({ from, days: 2, calendar })).toBe('400 workingDays.noWorkingDay days');
    expect(await failed({ from: '9999-12-01', days: 60 })).toBe('400 workingDays.outOfRange days');
    expect(await failed({ from: '2023-02-29', days: 1 })).toBe('400 common.invalidInput from');
    expect(await failed({ from, days: 1.5 })).toContain('400 common.invalidInput days');
    expect(await failed({ from })).toContain('400 common.invalidInput days');
  });
});
