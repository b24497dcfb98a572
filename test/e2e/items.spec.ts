import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

const today = '2023-01-20';
let database: TestDatabase;
let api: TestApi;
let make: Factory;
let clerk: TestCaller;
let neighbour: TestCaller;
let supervisor: TestCaller;
let leader: TestCaller;
let list: number;
let housing: number;
let traffic: number;
let campaign: number;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  housing = await make.unit('住建局', county);
  traffic = await make.unit('交通局', county);
  const elsewhere = await make.unit('隰县');
  await make.user('clerk', housing, 'unitClerk');
  await make.user('neighbour', traffic, 'unitClerk');
  await make.user('supervisor', county, 'supervisor');
  await make.user('leader', county, 'leader');
  await make.user('stranger', elsewhere, 'supervisor', 'leader');
  campaign = await make.campaign(county);
  list = await make.list(campaign);
  api = await TestApi.start(database.url, { DEMO_TODAY: today });
  [clerk, neighbour, supervisor, leader] = await Promise.all([
    api.signIn('clerk'),
    api.signIn('neighbour'),
    api.signIn('supervisor'),
    api.signIn('leader'),
  ]);
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

const sumOf = (groups: { total: number }[]) => groups.reduce((sum, group) => sum + group.total, 0);

const report = (caller: TestCaller, id: number, version: number, body: object) =>
  caller.post(`/items/${id}/progress`, body, { 'if-match': `"${version}"` });

describe('reporting progress', () => {
  it('assesses the light at once and says why', async () => {
    // 121 days from 2022-12-01 to 2023-03-31, 51 of them gone by the end of 2023-01-20: 42.15 % planned.
    const id = await make.item(list, housing, { completionRate: 10 });
    const answer = await report(clerk, id, 1, { completionRate: 30, note: '基础完成' });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      light: 'red',
      completionRate: 30,
      plannedRate: 42.15,
      gap: -12.15,
      progressNote: '基础完成',
      version: 2,
      mayReport: true,
      mayManage: false,
    });
    expect(answer.json().reasons[0].text).toContain('滞后 12.2 个百分点');
    const better = await report(clerk, id, 2, { completionRate: 42.15 });
    expect(better.json()).toMatchObject({ light: 'green', gap: 0 });
    expect((await report(clerk, id, 3, { completionRate: 42.14 })).json().light).toBe('yellow');
  });

  it('is refused on a version that somebody else has overtaken, and keeps theirs', async () => {
    const id = await make.item(list, housing);
    expect((await report(clerk, id, 1, { completionRate: 20 })).statusCode).toBe(201);
    const late = await report(supervisor, id, 1, { completionRate: 60 });
    expect(late.statusCode).toBe(412);
    expect(late.json().code).toBe('common.versionConflict');
    expect((await clerk.get(`/items/${id}`)).json()).toMatchObject({ completionRate: 20, version: 2 });
  });

  it('lets exactly one of eight simultaneous reports through', async () => {
    const id = await make.item(list, housing);
    const rates = [10, 20, 30, 40, 50, 60, 70, 80];
    const answers = await Promise.all(
      rates.map((completionRate) => report(clerk, id, 1, { completionRate })),
    );
    const codes = answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, 412, 412, 412, 412, 412, 412, 412]);
    const winner = answers.find((answer) => answer.statusCode === 201);
    expect((await clerk.get(`/items/${id}`)).json().completionRate).toBe(winner?.json().completionRate);
    expect((await clerk.get(`/items/${id}/history`)).json().entries).toHaveLength(1);
  });

  it.each([
    [{ completionRate: 130 }, 'completionRate'],
    [{ completionRate: -1 }, 'completionRate'],
    [{ completionRate: 33.333 }, 'completionRate'],
    [{ completionRate: 50, status: 'archived' }, 'status'],
    [{ completionRate: 50, light: 'green' }, 'light'],
    [{ completionRate: 50, milestones: [{ id: 1, doneOn: '2023-02-30' }] }, 'milestones[0].doneOn'],
  ])('refuses %j and names %s', async (body, path) => {
    const id = await make.item(list, housing, { completionRate: 5 });
    const answer = await report(clerk, id, 1, body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map((error: { path: string }) => error.path)).toContain(path);
    expect((await clerk.get(`/items/${id}`)).json()).toMatchObject({ completionRate: 5, version: 1 });
  });

  it('closes at 100 % only; a closed item takes no reports, but its closing can be taken back at once', async () => {
    const id = await make.item(list, housing, { completionRate: 90 });
    const early = await report(clerk, id, 1, { completionRate: 99, status: 'closed' });
    expect(early.json().code).toBe('items.closeBelowFull');
    const closed = await report(clerk, id, 1, { completionRate: 100, status: 'closed' });
    expect(closed.json()).toMatchObject({ light: 'done', status: 'closed', finishedOn: today });
    const other = await report(supervisor, id, 2, { completionRate: 100 });
    expect(other.json().code).toBe('items.notOpen');
    const undone = await report(clerk, id, 2, { completionRate: 90, status: 'inProgress' });
    expect(undone.json()).toMatchObject({ status: 'inProgress', finishedOn: null, light: 'green' });
  });

  it('has begun once something is done, whatever state it names', async () => {
    const id = await make.item(list, housing, { status: 'issued' });
    expect((await report(clerk, id, 1, { completionRate: 0, status: 'accepted' })).json().status).toBe(
      'accepted',
    );
    expect((await report(clerk, id, 2, { completionRate: 100, status: 'accepted' })).json().status).toBe(
      'inProgress',
    );
  });

  it('ticks milestones of the item, and of no other', async () => {
    const id = await make.item(list, housing, { completionRate: 80 });
    await make.query(
      `INSERT INTO milestone (item_id, position, title, due_on) VALUES ($1, 1, '主体封顶', '2023-01-28')`,
      [id],
    );
    await supervisor.patch(`/items/${id}`, 1, { remark: '重算' });
    const before = (await clerk.get(`/items/${id}`)).json();
    // 01-28 is a make-up working day; from 01-20 it is the first one after the holiday: due within 3 working days.
    expect(before).toMatchObject({ light: 'yellow' });
    expect(before.reasons[0].text).toContain('主体封顶');
    const [milestone] = before.milestones;
    const foreign = await report(clerk, id, 2, {
      completionRate: 80,
      milestones: [{ id: milestone.id + 999, doneOn: today }],
    });
    expect(foreign.json().code).toBe('items.unknownMilestone');
    const future = await report(clerk, id, 2, {
      completionRate: 80,
      milestones: [{ id: milestone.id, doneOn: '2023-01-21' }],
    });
    expect(future.json().code).toBe('items.futureDate');
    const ticked = await report(clerk, id, 2, {
      completionRate: 80,
      milestones: [{ id: milestone.id, doneOn: today }],
    });
    expect(ticked.json()).toMatchObject({ light: 'green', milestones: [{ doneOn: today }] });
  });
});

describe('an Idempotency-Key', () => {
  it('makes a report sent twice, or five times at once, one report', async () => {
    const id = await make.item(list, housing);
    const send = (completionRate: number, key: string) =>
      clerk.post(`/items/${id}/progress`, { completionRate }, { 'if-match': '"1"', 'idempotency-key': key });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(25, 'same')));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === 'true')).toHaveLength(4);
    expect((await clerk.get(`/items/${id}/history`)).json().entries).toHaveLength(1);
    expect((await send(26, 'same')).json().code).toBe('common.keyReused');
  });

  it('is free again after a refused request', async () => {
    const id = await make.item(list, housing);
    const send = (version: number) =>
      clerk.post(
        `/items/${id}/progress`,
        { completionRate: 5 },
        { 'if-match': `"${version}"`, 'idempotency-key': 'k' },
      );
    expect((await send(7)).statusCode).toBe(412);
    expect((await send(1)).statusCode).toBe(201);
  });
});

describe('scope', () => {
  it('hides another unit’s items completely, unless the unit supports them', async () => {
    const id = await make.item(list, housing, { title: '只属住建' });
    for (const answer of [
      await neighbour.get(`/items/${id}`),
      await neighbour.get(`/items/${id}/history`),
      await report(neighbour, id, 1, { completionRate: 99 }),
      await neighbour.get('/items/999999'),
    ]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.json().code).toBe('common.notFound');
    }
    const listed = (await neighbour.get('/items?limit=200')).json();
    expect(listed.items.map((item: { id: number }) => item.id)).not.toContain(id);
    await make.assign(id, traffic, 'support');
    expect((await neighbour.get(`/items/${id}`)).statusCode).toBe(200);
    expect((await report(neighbour, id, 1, { completionRate: 45 })).statusCode).toBe(201);
  });

  it('of another county reaches nothing here', async () => {
    const stranger = await api.signIn('stranger');
    expect((await stranger.get('/items')).json().items).toEqual([]);
    expect((await stranger.get(`/campaigns/${campaign}/board`)).statusCode).toBe(404);
  });

  it('lets leaders look and not touch', async () => {
    const id = await make.item(list, housing);
    expect((await leader.get(`/items/${id}`)).json()).toMatchObject({ mayReport: false, mayManage: false });
    expect((await report(leader, id, 1, { completionRate: 50 })).statusCode).toBe(403);
    expect((await leader.patch(`/items/${id}`, 1, { title: 'x' })).statusCode).toBe(403);
    expect((await clerk.patch(`/items/${id}`, 1, { title: 'x' })).statusCode).toBe(403);
  });
});

describe('editing', () => {
  it('moves a due date only with a reason, and keeps the original', async () => {
    const id = await make.item(list, housing, { dueOn: '2023-01-10', completionRate: 80 });
    const silent = await supervisor.patch(`/items/${id}`, 1, { dueOn: '2023-03-10' });
    expect(silent.json().code).toBe('items.reasonNeeded');
    const moved = await supervisor.patch(`/items/${id}`, 1, { dueOn: '2023-03-10', note: '冬休期停工' });
    expect(moved.json()).toMatchObject({ dueOn: '2023-03-10', originalDueOn: '2023-01-10', light: 'green' });
    const before = await supervisor.patch(`/items/${id}`, 2, { dueOn: '2022-11-30', note: 'x' });
    expect(before.json()).toMatchObject({ code: 'items.dueBeforeStart' });
    const [entry] = (await supervisor.get(`/items/${id}/history`)).json().entries;
    expect(entry).toMatchObject({
      action: 'item.edited',
      actorName: 'supervisor（示例）',
      note: '冬休期停工',
      changes: [{ field: 'dueOn', before: '2023-01-10', after: '2023-03-10' }],
    });
  });

  it('accepts units of the campaign’s county only', async () => {
    const id = await make.item(list, housing);
    const foreign = await make.unit('外县单位');
    expect((await supervisor.patch(`/items/${id}`, 1, { leadUnitId: foreign })).json().code).toBe(
      'items.unknownUnit',
    );
    const changed = await supervisor.patch(`/items/${id}`, 1, {
      leadUnitId: traffic,
      supportUnitIds: [housing],
    });
    expect(changed.json()).toMatchObject({
      leadUnit: { name: '交通局' },
      supportUnits: [{ name: '住建局' }],
    });
  });

  it('archives only what is closed, and closes only what is at 100 %', async () => {
    const id = await make.item(list, housing, { completionRate: 50 });
    const early = await supervisor.patch(`/items/${id}`, 1, { status: 'archived' });
    expect(early.statusCode).toBe(409);
    expect(early.json().code).toBe('items.statusNotAllowed');
    expect((await supervisor.patch(`/items/${id}`, 1, { status: 'closed' })).json().code).toBe(
      'items.closeBelowFull',
    );
    expect((await supervisor.get(`/items/${id}`)).json()).toMatchObject({ status: 'inProgress', version: 1 });
    await report(clerk, id, 1, { completionRate: 100 });
    expect((await supervisor.patch(`/items/${id}`, 2, { status: 'closed' })).json().light).toBe('done');
    expect((await supervisor.patch(`/items/${id}`, 3, { status: 'archived' })).json().light).toBe('done');
    expect(
      (await supervisor.patch(`/items/${id}`, 4, { status: 'inProgress', note: '重开' })).json().code,
    ).toBe('items.statusNotAllowed');
  });

  it('adds an item by hand, with a number of its own', async () => {
    const body = { listId: list, number: 'A-1', title: '新增事项', dueOn: '2023-03-01', leadUnitId: housing };
    const created = await supervisor.post('/items', body);
    expect(created.statusCode).toBe(201);
    expect(created.json()).toMatchObject({ number: 'A-1', status: 'issued', leadUnit: { name: '住建局' } });
    expect((await supervisor.post('/items', body)).json().code).toBe('items.numberTaken');
  });
});

describe('lists', () => {
  it('pages through every item exactly once, whatever the order', async () => {
    const other = await make.list(campaign);
    for (let n = 0; n < 23; n++) await make.item(other, housing, { completionRate: (n * 7) % 30 });
    for (const sort of ['number', '-completionRate', 'severity,-gap', '-dueOn,title']) {
      const seen: number[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const answer = await supervisor.get(`/items?listId=${other}&limit=5&total=true&sort=${sort}${query}`);
        expect(answer.statusCode).toBe(200);
        const page = answer.json();
        expect(page.total).toBe(23);
        seen.push(...page.items.map((item: { id: number }) => item.id));
        cursor = page.nextCursor;
      }
      expect(new Set(seen).size).toBe(23);
      expect(seen).toHaveLength(23);
    }
  });

  it('filters', async () => {
    const other = await make.list(campaign);
    const late = await make.item(other, traffic, {
      dueOn: '2023-01-17',
      completionRate: 90,
      title: '国道改建',
    });
    const soon = await make.item(other, traffic, { dueOn: '2023-01-30', completionRate: 99 });
    for (const id of [late, soon]) await supervisor.patch(`/items/${id}`, 1, { remark: '' });
    const ids = async (query: string) =>
      (await supervisor.get(`/items?listId=${other}&${query}`))
        .json()
        .items.map((item: { id: number }) => item.id);
    expect(await ids('due=overdue')).toEqual([late]);
    expect(await ids('due=soon')).toEqual([soon]);
    expect(await ids('light=red,yellow')).toEqual([late]);
    expect(await ids('q=国道')).toEqual([late]);
    expect(await ids(`unitId=${housing}`)).toEqual([]);
    expect(await ids(`unitId=${traffic}`)).toEqual([late, soon]);
    const row = (await supervisor.get(`/items/${late}`)).json();
    expect(row).toMatchObject({ light: 'red', daysOverdue: 3, daysLeft: -3 });
    expect(row.reasons[0].text).toContain('逾期 3 个工作日');
  });

  it.each([
    'sort=drop',
    'cursor=xx',
    'cursor=WyJhIl0',
    'limit=0',
    'limit=201',
    'light=blue',
    'unknown=1',
    'listId=x',
  ])('refuses ?%s', async (query) => {
    const answer = await supervisor.get(`/items?${query}`);
    expect(answer.statusCode).toBe(400);
  });
});

describe('board', () => {
  it('counts by light, list, aspect and unit, and the counts agree', async () => {
    const answer = await leader.get(`/campaigns/${campaign}/board`);
    expect(answer.statusCode).toBe(200);
    const board = answer.json();
    const { total } = (await leader.get(`/items?campaignId=${campaign}&total=true`)).json();
    const all = Object.values<number>(board.counts).reduce((sum, count) => sum + count, 0);
    expect({ total: board.total, all, lists: sumOf(board.lists), units: sumOf(board.units) }).toEqual({
      total,
      all: total,
      lists: total,
      units: total,
    });
    const reds = (await leader.get(`/items?campaignId=${campaign}&light=red&total=true`)).json().total;
    expect(board.counts.red).toBe(reds);
    expect(board.reds).toHaveLength(reds);
    expect(board.asOf).toBe(today);
    expect(board.restDays).toEqual(expect.arrayContaining(['2023-01-21', '2023-01-27']));
    expect(board.restDays).not.toContain('2023-01-28');
  });
});
