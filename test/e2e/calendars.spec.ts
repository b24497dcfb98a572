import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let make: Factory;
let api: TestApi;
/** A process of its own, whose calendar must follow. */
let otherApi: TestApi;
let admin: TestCaller;
let late: number;
let later: number;

/** The first working day of 2028, whose arrangement is not published. */
const today = '2028-01-03';
const spring = { holidays: ['2028-01-04', '2028-01-05', '2028-01-06'], workdays: ['2028-01-08'] };

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  const roads = await make.unit('交通局', county);
  await make.user('admin', county, 'administrator');
  await make.user('office', county, 'supervisor');
  await make.user('roads', roads, 'unitClerk');
  const list = await make.list(await make.campaign(county, '2027-12-01', '2028-03-31'));
  late = await make.item(list, roads, { number: '1', startsOn: '2027-12-01', dueOn: '2027-12-31' });
  later = await make.item(list, roads, { number: '2', startsOn: '2027-12-01', dueOn: '2028-01-10' });
  await make.item(list, roads, {
    number: '3',
    startsOn: '2027-12-01',
    dueOn: '2028-01-10',
    status: 'closed',
    completionRate: 100,
    finishedOn: '2027-12-30',
  });
  api = await TestApi.start(database.url, { DEMO_TODAY: today });
  otherApi = await TestApi.start(database.url, { DEMO_TODAY: today });
  admin = await api.signIn('admin');
});

afterAll(async () => {
  await api?.close();
  await otherApi?.close();
  await make?.close();
  await database?.drop();
});

const read = async (year: number) => (await admin.get(`/calendars/${year}`)).json();
const preview = (year: number, body: object, caller = admin) =>
  caller.send('PUT', `/calendars/${year}/preview`, body);
const apply = (year: number, version: number, body: object, caller = admin) =>
  caller.send('PUT', `/calendars/${year}`, body, { 'if-match': `"${version}"` });
const stored = () => make.query('SELECT * FROM calendar_day ORDER BY day');

describe('a year of the calendar', () => {
  it('is for the administrator', async () => {
    const office = await api.signIn('office');
    expect((await office.get('/calendars/2028')).statusCode).toBe(403);
    expect((await preview(2028, spring, office)).statusCode).toBe(403);
    expect((await apply(2028, 1, spring, office)).statusCode).toBe(403);
  });

  it('is known where it was published, and provisional where not', async () => {
    const known = await read(2023);
    expect(known).toMatchObject({ year: 2023, provisional: false, source: 'chinese-days', version: 1 });
    expect(known.days).toContainEqual({ day: '2023-01-28', kind: 'work', name: null });
    expect(await read(2028)).toEqual({ year: 2028, provisional: true, source: null, days: [], version: 1 });
  });

  it.each(['1989', '2201', '-1', 'soon', '99999999999'])('does not know the year %s', async (year) => {
    expect((await admin.get(`/calendars/${year}`)).statusCode).toBe(400);
  });
});

describe('what is refused', () => {
  const year = Array.from({ length: 366 }, (_, i) =>
    new Date(Date.UTC(2028, 0, i + 1)).toISOString().slice(0, 10),
  );

  it.each([
    ['a day of another year', { holidays: ['2027-12-31'], workdays: [] }, 'holidays[0]'],
    ['a day given twice', { holidays: ['2028-01-04', '2028-01-04'], workdays: [] }, 'holidays[1]'],
    ['a day in both lists', { holidays: ['2028-01-04'], workdays: ['2028-01-04'] }, 'workdays[0]'],
    ['a year without a working day', { holidays: year, workdays: [] }, 'holidays'],
    ['more days than a year has', { holidays: [...year, '2028-01-01'], workdays: [] }, 'holidays'],
    ['no day at all', { holidays: ['2028-02-30'], workdays: [] }, 'holidays'],
    ['a missing list', { holidays: [] }, 'workdays'],
  ])('%s, with its place', async (_, body, path) => {
    const before = await stored();
    for (const answer of [await preview(2028, body), await apply(2028, 1, body)]) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors.map((error: { path: string }) => error.path)).toContain(path);
    }
    expect(await stored()).toEqual(before);
  });
});

describe('a preview', () => {
  it('tells days, items and lights, and writes nothing', async () => {
    await admin.post('/alerts/scan', {});
    const before = await stored();
    const answer = await preview(2028, { holidays: ['2028-01-03'], workdays: ['2028-01-08'] });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      year: 2028,
      days: [
        { day: '2028-01-03', becomes: 'off' },
        { day: '2028-01-08', becomes: 'work' },
      ],
      movedItems: 2,
      countedAnew: 2,
    });
    expect(
      answer
        .json()
        .items.map((item: { id: number }) => item.id)
        .toSorted(),
    ).toEqual([late, later]);
    expect(await stored()).toEqual(before);
    expect(await read(2028)).toMatchObject({ provisional: true, version: 1 });
  });
});

describe('applying', () => {
  it('goes once, against the version seen, and reaches every process', async () => {
    const elsewhere = await otherApi.signIn('roads');
    expect((await elsewhere.get(`/items/${later}`)).json()).toMatchObject({
      daysLeft: 5,
      provisionalYears: [2028],
    });
    const moves = (await preview(2028, spring)).json();
    expect(moves.items).toContainEqual(
      expect.objectContaining({ id: later, daysLeftBefore: 5, daysLeftAfter: 3 }),
    );
    expect((await admin.send('PUT', '/calendars/2028', spring)).statusCode).toBe(428);
    const applied = await apply(2028, 1, spring);
    expect(applied.statusCode).toBe(200);
    expect(applied.headers.etag).toBe('"2"');
    expect(applied.json()).toMatchObject({ provisional: false, source: 'administrator', version: 2 });
    expect(applied.json().days.map(({ day, kind }: { day: string; kind: string }) => [day, kind])).toEqual([
      ...spring.holidays.map((day) => [day, 'off']),
      ['2028-01-08', 'work'],
    ]);
    expect((await apply(2028, 1, spring)).statusCode).toBe(412);
    expect((await elsewhere.get(`/items/${later}`)).json()).toMatchObject({
      daysLeft: 3,
      provisionalYears: [],
      assessedOn: today,
    });
  });

  it('stores the light that the preview told', async () => {
    const next = { holidays: [...spring.holidays, '2028-01-07', '2028-01-10'], workdays: [] };
    const { items } = (await preview(2028, next)).json();
    const { version } = await read(2028);
    expect((await apply(2028, version, next)).statusCode).toBe(200);
    const rows = await make.query<{ id: number; light: string }>('SELECT id, light FROM work_item');
    const lights = new Map(rows.map(({ id, light }) => [id, light]));
    expect(items).not.toEqual([]);
    for (const { id, lightAfter } of items) expect(lights.get(id)).toBe(lightAfter);
    expect((await preview(2028, next)).json()).toMatchObject({ movedItems: 0, days: [], items: [] });
  });

  it('leaves one entry in the audit trail each time, under its year', async () => {
    const entries = await make.query(
      `SELECT e.action, e.entity_id, e.before, e.after, a.login FROM audit_entry e JOIN app_user a ON a.id = e.actor_id
       WHERE e.entity = 'calendar' ORDER BY e.id`,
    );
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual({
      action: 'calendar.applied',
      entity_id: 2028,
      before: { source: null, holidays: [], workdays: [] },
      after: { source: 'administrator', ...spring },
      login: 'admin',
    });
  });

  it('tells nobody anything twice', async () => {
    await admin.post('/alerts/scan', {});
    const told = await make.query('SELECT item_id, rule_id, recipient_id FROM alert_ledger');
    expect(told).not.toEqual([]);
    const { version, days } = await read(2028);
    await apply(2028, version, { holidays: [], workdays: ['2028-01-01', '2028-01-02'] });
    await admin.post('/alerts/scan', {});
    const holidays = days.map(({ day }: { day: string }) => day);
    await apply(2028, version + 1, { holidays, workdays: [] });
    expect((await admin.post('/alerts/scan', {})).json()).toMatchObject({ fired: 0, digests: 0 });
    const repeated = await make.query(
      `SELECT item_id, rule_id, recipient_id FROM alert_ledger GROUP BY 1, 2, 3 HAVING count(*) > 1`,
    );
    expect(repeated).toEqual([]);
  });
});
