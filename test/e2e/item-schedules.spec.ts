import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

const today = '2023-01-20';
let database: TestDatabase;
let api: TestApi;
let make: Factory;
let supervisor: TestCaller;
let clerk: TestCaller;
let leader: TestCaller;
let stranger: TestCaller;
let list: number;
let housing: number;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  housing = await make.unit('住建局', county);
  const traffic = await make.unit('交通局', county);
  await make.user('supervisor', county, 'supervisor');
  await make.user('clerk', housing, 'unitClerk');
  await make.user('stranger', traffic, 'unitClerk');
  const reader = await make.user('leader', county, 'leader');
  await make.query(`UPDATE app_user SET locale = 'en' WHERE id = $1`, [reader]);
  list = await make.list(await make.campaign(county));
  api = await TestApi.start(database.url, { DEMO_TODAY: today });
  [supervisor, clerk, leader, stranger] = await Promise.all([
    api.signIn('supervisor'),
    api.signIn('clerk'),
    api.signIn('leader'),
    api.signIn('stranger'),
  ]);
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

const step = (id: string, name: string, duration: number, unit = 'working') => ({ id, name, duration, unit });
/** 2 + 10 + 5 working days from 2023-01-20, the first before and after the Spring Festival: done on 2023-02-16. */
const plan = {
  deadline: '2023-02-14',
  steps: [step('a', '立项', 2), step('b', '施工', 10), step('c', '验收', 5)],
  links: [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
  ],
};
const save = (id: number, version: number, body: object, by = supervisor) =>
  by.send('PUT', `/items/${id}/schedule`, body, { 'if-match': `"${version}"` });
const commit = (id: number, version: number, body: object = {}, by = supervisor) =>
  by.post(`/items/${id}/schedule/commit`, body, { 'if-match': `"${version}"` });
const preview = (id: number, body: object, by = supervisor) => by.post(`/items/${id}/schedule/preview`, body);

describe('a schedule of an item', () => {
  it('starts empty, at the due date of the item', async () => {
    const id = await make.item(list, housing);
    const answer = await clerk.get(`/items/${id}/schedule`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      itemId: id,
      version: 0,
      deadline: '2023-03-31',
      steps: [],
      links: [],
      updatedAt: null,
      committedAt: null,
      result: null,
    });
  });

  it('is kept as a what-if that leaves the item alone, and is explained in the reader’s language', async () => {
    const id = await make.item(list, housing);
    const before = (await supervisor.get(`/items/${id}`)).json();
    const saved = await save(id, 0, plan);
    expect(saved.statusCode).toBe(200);
    expect(saved.json()).toMatchObject({
      version: 1,
      committedAt: null,
      links: [{ from: 'a', to: 'b', type: 'FS', lag: 0, lagUnit: 'working' }, { from: 'b' }],
      result: {
        asOf: today,
        feasible: false,
        shortBy: 2,
        margin: -2,
        latestEnd: '2023-02-14',
        criticalPath: ['a', 'b', 'c'],
        steps: [{ id: 'a', earliestFinish: '2023-01-28', slack: -2, late: true, doneOn: null }, {}, {}],
        explanation:
          '还差 2 个工作日；关键链 立项 → 施工 → 验收；可行办法：将 施工 由 10 个工作日压缩到 8 个工作日、或将时限推迟到 2023-02-16',
        waysOut: [
          { kind: 'duration', text: '将 施工 由 10 个工作日压缩到 8 个工作日', stepId: 'b', duration: 8 },
          { kind: 'deadline', deadline: '2023-02-16', stepId: null },
        ],
        provisionalYears: [],
      },
    });
    expect(saved.json().result.restSpans[0]).toEqual({ from: '2023-01-21', to: '2023-01-27' });
    expect((await supervisor.get(`/items/${id}`)).json()).toEqual(before);
    const english = (await leader.get(`/items/${id}/schedule`)).json();
    expect(english.result.explanation).toContain('short by 2 working days');
    expect(english.result.waysOut[1].text).toBe('move the deadline to 2023-02-16');
  });

  it('is previewed without being kept', async () => {
    const id = await make.item(list, housing);
    const answer = await preview(id, { ...plan, deadline: '2023-02-16' }, clerk);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ version: 0, result: { feasible: true, margin: 0, waysOut: [] } });
    expect((await clerk.get(`/items/${id}/schedule`)).json().version).toBe(0);
  });

  it('is not overwritten by whoever has not seen its newest version', async () => {
    const id = await make.item(list, housing);
    expect((await save(id, 1, plan)).statusCode).toBe(412);
    const answers = await Promise.all([1, 2, 3].map(() => save(id, 0, plan)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
    expect((await save(id, 1, { ...plan, deadline: '2023-03-01' })).json().version).toBe(2);
    expect((await commit(id, 1)).statusCode).toBe(412);
    expect((await supervisor.send('PUT', `/items/${id}/schedule`, plan)).statusCode).toBe(428);
  });

  it('explains a deadline before today instead of refusing it', async () => {
    const id = await make.item(list, housing);
    const saved = await save(id, 0, { ...plan, deadline: '2022-12-30' });
    expect(saved.statusCode).toBe(200);
    expect(saved.json().result).toMatchObject({ feasible: false, latestEnd: '2022-12-30' });
    expect(saved.json().result.explanation).toContain('将时限推迟到 2023-02-16');
  });
});

describe('committing', () => {
  it('makes milestones of the latest finishes, assesses the light and leaves a trace', async () => {
    // 42.15 % planned by today: green until a milestone comes near.
    const id = await make.item(list, housing, { completionRate: 42.15 });
    await supervisor.patch(`/items/${id}`, 1, { remark: '重算' });
    expect((await clerk.get(`/items/${id}`)).json().light).toBe('green');
    await save(id, 0, { ...plan, deadline: '2023-02-16' });
    const committed = await commit(id, 1, { note: '按倒排工期' });
    expect(committed.statusCode).toBe(200);
    expect(committed.json()).toMatchObject({ version: 2, committedAt: expect.any(String) });
    const item = (await clerk.get(`/items/${id}`)).json();
    expect(item).toMatchObject({
      light: 'yellow',
      version: 3,
      milestones: [
        { title: '立项', dueOn: '2023-01-28', weight: 2, doneOn: null },
        { title: '施工', dueOn: '2023-02-09', weight: 10 },
        { title: '验收', dueOn: '2023-02-16', weight: 5 },
      ],
    });
    expect(item.reasons[0].text).toContain('立项');
    const [entry] = (await clerk.get(`/items/${id}/history`)).json().entries;
    expect(entry).toMatchObject({
      action: 'item.edited',
      note: '按倒排工期',
      changes: [{ field: 'milestones' }],
    });
  });

  it('keeps what is done: its day, when it was due, and in the next computation its fact', async () => {
    const id = await make.item(list, housing, { completionRate: 60 });
    await make.query(
      `INSERT INTO milestone (item_id, position, title, due_on, done_on)
       VALUES ($1, 1, '立项', '2023-01-10', '2023-01-16'), ($1, 2, '旧节点', '2023-03-01', NULL)`,
      [id],
    );
    const saved = await save(id, 0, { ...plan, deadline: '2023-02-28' });
    expect(saved.json().result.steps[0]).toMatchObject({
      doneOn: '2023-01-16',
      latestFinish: '2023-01-16',
      late: false,
    });
    expect((await commit(id, 1)).json()).toMatchObject({ status: 400, code: 'itemSchedules.reasonNeeded' });
    expect((await commit(id, 1, { note: '重排' })).statusCode).toBe(200);
    expect((await clerk.get(`/items/${id}`)).json().milestones).toMatchObject([
      { title: '立项', dueOn: '2023-01-10', doneOn: '2023-01-16' },
      { title: '施工', dueOn: '2023-02-21', doneOn: null },
      { title: '验收', dueOn: '2023-02-28', doneOn: null },
    ]);
  });

  it('is refused while nothing is saved, or while it does not fit, and says why', async () => {
    const id = await make.item(list, housing);
    expect((await commit(id, 0)).json()).toMatchObject({ status: 409, code: 'itemSchedules.nothingSaved' });
    await save(id, 0, plan);
    const refused = await commit(id, 1);
    expect(refused.json()).toMatchObject({ status: 409, code: 'itemSchedules.infeasible' });
    expect(refused.json().detail).toContain('还差 2 个工作日；关键链 立项 → 施工 → 验收');
    expect((await clerk.get(`/items/${id}`)).json().milestones).toEqual([]);
  });

  it('is refused for more steps than an item takes milestones', async () => {
    const id = await make.item(list, housing);
    const steps = Array.from({ length: 201 }, (_, i) => step(`s${i}`, `第 ${i} 步`, 1));
    expect((await save(id, 0, { ...plan, steps, links: [] })).statusCode).toBe(200);
    expect((await commit(id, 1)).json()).toMatchObject({ status: 400, code: 'itemSchedules.tooManySteps' });
  });
});

describe('bad input', () => {
  const withDuration = (duration: unknown) => ({
    ...plan,
    steps: [{ ...step('a', '立项', 1), duration }],
    links: [],
  });
  it.each([
    [
      'a cycle, named in order',
      { ...plan, links: [...plan.links, { from: 'c', to: 'a' }] },
      'links',
      '工序关系成环：立项 → 施工 → 验收 → 立项',
    ],
    ['an unknown id', { ...plan, links: [{ from: 'a', to: 'x' }] }, 'links[0].to', '没有编号为“x”的工序'],
    ['duration 0', withDuration(0), 'steps[0].duration', '工序“立项”的工期须为 1 至 10,000 的整数天'],
    ['a negative duration', withDuration(-3), 'steps[0].duration', '1 至 10,000'],
    ['duration 100,000', withDuration(100_000), 'steps[0].duration', '1 至 10,000'],
    ['half a day', withDuration(0.5), 'steps[0].duration', '1 至 10,000'],
    ['a duration in words', withDuration('两天'), 'steps[0].duration', ''],
    ['no steps', { ...plan, steps: [], links: [] }, 'steps', '没有任何工序'],
    ['a step without a name', { ...plan, steps: [step('a', ' ', 1)], links: [] }, 'steps[0].name', ''],
    ['a day that does not exist', { ...plan, deadline: '2023-02-30' }, 'deadline', ''],
    ['an unknown field', { ...plan, light: 'green' }, 'light', ''],
    ['an id twice', { ...plan, steps: [...plan.steps, step('a', '立项', 1)] }, 'steps[3].id', '重复'],
  ])('%s is refused by preview and save alike', async (_what, body, path, words) => {
    const id = await make.item(list, housing);
    for (const answer of [await preview(id, body), await save(id, 0, body)]) {
      expect(answer.statusCode).toBe(400);
      const found = answer.json().errors.find((error: { path: string }) => error.path.startsWith(path));
      expect(found?.message).toContain(words);
    }
    expect((await supervisor.get(`/items/${id}/schedule`)).json().version).toBe(0);
  });
});

describe('access', () => {
  it('shows schedules to readers in scope, and lets the supervision office alone change them', async () => {
    const id = await make.item(list, housing);
    for (const by of [clerk, leader]) {
      expect((await by.get(`/items/${id}/schedule`)).statusCode).toBe(200);
      expect((await save(id, 0, plan, by)).statusCode).toBe(403);
      expect((await commit(id, 0, {}, by)).statusCode).toBe(403);
    }
    expect((await stranger.get(`/items/${id}/schedule`)).statusCode).toBe(404);
    expect((await preview(id, plan, stranger)).statusCode).toBe(404);
    expect((await save(999_999, 0, plan)).statusCode).toBe(404);
  });

  it('offers the templates in the reader’s language, each fit to be saved as it is', async () => {
    const id = await make.item(list, housing);
    const templates = (await supervisor.get('/schedule-templates')).json();
    expect(templates.map(({ name }: { name: string }) => name)).toContain('建设项目（含审批）');
    expect((await leader.get('/schedule-templates')).json()[0].steps[0].name).toBe('Project approval');
    for (const { steps, links } of templates) {
      const answer = await preview(id, { deadline: '2026-12-31', steps, links });
      expect(answer.json().result).toMatchObject({ feasible: true });
    }
  });
});
