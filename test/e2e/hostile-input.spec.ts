import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

const today = '2023-01-20';
const huge = '99999999999999999999999';
let database: TestDatabase;
let api: TestApi;
let make: Factory;
let caller: TestCaller;
let county: number;
let list: number;
let item: number;

const errors = [vi.spyOn(Logger.prototype, 'error'), vi.spyOn(console, 'error')];

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  county = await make.unit('古县');
  await make.user('all', county, 'supervisor', 'leader', 'administrator');
  list = await make.list(await make.campaign(county));
  api = await TestApi.start(database.url, { DEMO_TODAY: today });
  caller = await api.signIn('all');
});

beforeEach(async () => {
  item = await make.item(list, county, { completionRate: 5 });
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

const pathsOf = (answer: { json: () => { errors?: { path: string }[] } }) =>
  (answer.json().errors ?? []).map(({ path }) => path);

const historyOf = async (id: number): Promise<unknown[]> =>
  (await caller.get(`/items/${id}/history`)).json().entries;

const add = (number: string, title: string) =>
  caller.post('/items', { listId: list, number, title, dueOn: '2023-03-31' });

describe('a number that no id can be', () => {
  it.each([
    ['/alerts', 'campaignId'],
    ['/alerts', 'unitId'],
    ['/alerts', 'cursor'],
    ['/inbox', 'cursor'],
    ['/items', 'campaignId'],
    ['/items', 'listId'],
    ['/items', 'aspectId'],
    ['/items', 'unitId'],
    ['/items/1/history', 'cursor'],
  ])('is refused by %s as %s', async (path, name) => {
    const smallest = name === 'cursor' ? '9007199254740992' : '2147483648';
    for (const value of [huge, smallest, '0', '1.5']) {
      const answer = await caller.get(`${path}?${name}=${value}`);
      expect(answer.statusCode).toBe(400);
      expect(pathsOf(answer)).toEqual([name]);
    }
  });

  it.each([
    '/items/ID',
    '/items/ID/history',
    '/items/ID/lights',
    '/items/ID/schedule',
    '/imports/ID',
    '/lists/ID/ledger',
  ])('is not found at %s', async (path) => {
    for (const id of [huge, '2147483648', '0', '-1']) {
      const answer = await caller.get(path.replace('ID', id));
      expect(answer.json().code).toBe('common.notFound');
    }
    expect(pathsOf(await caller.get(path.replace('ID', 'x')))).toEqual(['id']);
  });

  it('is not found in the inbox', async () => {
    expect((await caller.post(`/inbox/${huge}/read`)).statusCode).toBe(404);
    expect((await caller.post('/inbox/9007199254740991/read')).statusCode).toBe(404);
  });

  it.each<[string, object, string]>([
    ['/items', { listId: 1e308, number: '1', title: '甲', dueOn: today }, 'listId'],
    ['/items', { listId: 1, number: '1', title: '甲', dueOn: today, leadUnitId: 2 ** 31 }, 'leadUnitId'],
    ['/units', { parentId: 1e308, kind: 'department', name: '甲' }, 'parentId'],
    ['/campaigns', { unitId: 1e308, name: '甲', startsOn: today, endsOn: today }, 'unitId'],
  ])('is refused in a body for %s', async (path, body, name) => {
    const answer = await caller.post(path, body);
    expect(answer.statusCode).toBe(400);
    expect(pathsOf(answer)).toEqual([name]);
  });

  it('is refused in a cursor of the item list', async () => {
    const cursor = Buffer.from(JSON.stringify(['9999-99-99', 1])).toString('base64url');
    const answer = await caller.get(`/items?sort=dueOn&cursor=${cursor}`);
    expect(answer.json().code).toBe('items.badCursor');
  });
});

describe('a text that cannot be stored', () => {
  it.each<[object, string]>([
    [{ title: 'a\0b' }, 'title'],
    [{ remark: '\uD83D' }, 'remark'],
    [{ dueOn: '2023-04-01', note: 'a\0' }, 'note'],
    [{ milestones: [{ title: '\uDE00', dueOn: today, weight: 1, doneOn: null }] }, 'milestones[0].title'],
  ])('is refused by its place: %j', async (body, path) => {
    const answer = await caller.patch(`/items/${item}`, 1, body);
    expect(answer.statusCode).toBe(400);
    expect(pathsOf(answer)).toEqual([path]);
  });

  it('is refused in a search and in settings', async () => {
    expect(pathsOf(await caller.get('/items?q=%00'))).toEqual(['q']);
    const answer = await caller.send('PUT', '/settings/mail', { fromName: 'a\0' }, { 'if-match': '"1"' });
    expect(answer.statusCode).toBe(400);
    expect(pathsOf(answer)).toContain('fromName');
  });

  it('is refused when nested without end', async () => {
    const payload = `{"milestones":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
    const answer = await caller.send('PATCH', `/items/${item}`, payload, headers);
    expect(answer.statusCode).toBe(400);
  });
});

describe('a name', () => {
  it.each(['\u200b', '\u202e \u200b', '\u3164', ' \n\t'])(
    'of which nothing can be seen is refused: %j',
    async (title) => {
      const answer = await add('900', title);
      expect(answer.statusCode).toBe(400);
      expect(pathsOf(answer)).toContain('title');
    },
  );

  it('is kept in one line without marks that turn it around', async () => {
    expect((await add('901', '新建\r\n道路\u202Exslx')).json().title).toBe('新建 道路xslx');
    const unit = { parentId: county, kind: 'department', name: ' 住\u200b建\n局', aliases: ['\u202e建局'] };
    expect((await caller.post('/units', unit)).json()).toMatchObject({ name: '住建 局', aliases: ['建局'] });
  });
});

describe('a rate', () => {
  it.each([1e-9, 1e308, 33.333])('of %s is refused', async (completionRate) => {
    const answer = await caller.post(`/items/${item}/progress`, { completionRate }, { 'if-match': '"1"' });
    expect(answer.statusCode).toBe(400);
    expect(pathsOf(answer)).toContain('completionRate');
  });

  it.each([0.07, 33.33, 0, 64.1])('of %s is taken', async (completionRate) => {
    const answer = await caller.post(`/items/${item}/progress`, { completionRate }, { 'if-match': '"1"' });
    expect(answer.json()).toMatchObject({ completionRate });
  });
});

describe('a day of an item', () => {
  it.each<[object, string]>([
    [{ dueOn: '9999-12-31', note: '改期' }, 'dueOn'],
    [{ dueOn: '1899-12-31', note: '改期' }, 'dueOn'],
    [{ startsOn: '0001-01-01' }, 'startsOn'],
    [{ milestones: [{ title: '甲', dueOn: '2201-01-01', weight: 1, doneOn: null }] }, 'milestones[0].dueOn'],
  ])('lies within the years that can be planned: %j', async (body, path) => {
    expect(pathsOf(await caller.patch(`/items/${item}`, 1, body))).toEqual([path]);
  });

  it('on which a milestone was done is not later than today', async () => {
    const milestone = { title: '甲', dueOn: '2023-02-01', weight: 1 };
    const early = { milestones: [{ ...milestone, doneOn: '2023-01-21' }] };
    expect((await caller.patch(`/items/${item}`, 1, early)).json().code).toBe('items.futureDate');
    const done = { milestones: [{ ...milestone, doneOn: today }] };
    expect((await caller.patch(`/items/${item}`, 1, done)).json().version).toBe(2);
  });
});

describe('a change that changes nothing', () => {
  it('leaves version and history of an item as they are', async () => {
    const milestone = { title: '甲', dueOn: '2023-02-01', weight: 2.5, doneOn: null };
    await caller.patch(`/items/${item}`, 1, { remark: '好', milestones: [milestone] });
    const { title, weight, dueOn } = milestone;
    for (const body of [
      {},
      { remark: '好', leadUnitId: county },
      { milestones: [{ weight, dueOn, title }] },
      { note: '无' },
    ]) {
      expect((await caller.patch(`/items/${item}`, 2, body)).json().version).toBe(2);
    }
    expect(await historyOf(item)).toHaveLength(1);
    expect((await caller.patch(`/items/${item}`, 1, {})).statusCode).toBe(412);
  });

  it('leaves versions of campaigns, lists, units, accounts and oneself as they are', async () => {
    const unit = (
      await caller.post('/units', { parentId: county, kind: 'department', name: '交通局' })
    ).json();
    const days = { startsOn: '2023-01-01', endsOn: '2023-12-31' };
    const campaign = (await caller.post('/campaigns', { unitId: county, name: '行动', ...days })).json();
    const me = (await caller.get('/me')).json();
    for (const [path, version, body] of [
      [`/units/${unit.id}`, unit.version, { name: '交通局' }],
      [`/campaigns/${campaign.id}`, campaign.version, days],
      [`/users/${me.id}`, me.version, {}],
      ['/me', me.version, { locale: me.locale }],
    ] as const) {
      expect((await caller.patch(path, version, body)).json().version).toBe(version);
      expect((await caller.patch(path, version + 1, body)).statusCode).toBe(412);
    }
  });

  it.each(['null', '[]', '"title"', '7'])('is no body such as %s', async (payload) => {
    const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
    const answer = await caller.send('PATCH', `/items/${item}`, payload, headers);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('common.invalidInput');
  });
});

describe('all of this', () => {
  it('leaves no error in the log', () => {
    for (const logged of errors) expect(logged).not.toHaveBeenCalled();
  });
});
