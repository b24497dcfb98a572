import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let api: TestApi;
let make: Factory;
let county: number;
let zone: number;
let other: number;
let supervisor: TestCaller;
let zoneSupervisor: TestCaller;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const city = await make.unit('临汾市', null, 'city');
  county = await make.unit('古县', city, 'county');
  other = await make.unit('隰县', city, 'county');
  zone = await make.unit('开发区', county, 'zone');
  const bureau = await make.unit('住建局', county);
  await make.user('supervisor', county, 'supervisor');
  await make.user('zone', zone, 'supervisor');
  await make.user('clerk', bureau, 'unitClerk');
  await make.user('mayor', city, 'leader');
  api = await TestApi.start(database.url);
  supervisor = await api.signIn('supervisor');
  zoneSupervisor = await api.signIn('zone');
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

interface Campaign {
  id: number;
  name: string;
  version: number;
  lists: { id: number; number: number; items: number; aspects: number }[];
}

const winter = { name: '冬季行动', startsOn: '2022-12-01', endsOn: '2023-03-31' };
const addCampaign = async (over: object = {}): Promise<Campaign> => {
  const answer = await supervisor.post('/campaigns', { ...winter, unitId: county, ...over });
  expect(answer.statusCode).toBe(201);
  return answer.json();
};
const campaignsOf = async (login: string): Promise<Campaign[]> =>
  (await (await api.signIn(login)).get('/campaigns')).json();
const namesOf = async (login: string): Promise<string[]> =>
  (await campaignsOf(login)).map((campaign) => campaign.name);

describe('campaigns', () => {
  it('are seen from units that belong to them and from units above, newest first', async () => {
    const [ofCounty] = [await addCampaign({ name: '全县行动' })];
    await addCampaign({ name: '更早的行动', startsOn: '2021-12-01', endsOn: '2022-03-31' });
    await zoneSupervisor.post('/campaigns', { ...winter, name: '开发区行动', unitId: zone });
    await make.campaign(other);
    expect(await namesOf('clerk')).toEqual(['全县行动', '更早的行动']);
    expect(await namesOf('zone')).toEqual(['开发区行动', '全县行动', '更早的行动']);
    expect(await namesOf('supervisor')).toEqual(['开发区行动', '全县行动', '更早的行动']);
    expect(await campaignsOf('mayor')).toHaveLength(4);
    expect(ofCounty).toMatchObject({
      unitName: '古县',
      startsOn: '2022-12-01',
      endsOn: '2023-03-31',
      lists: [],
    });
  });

  it('last at least a day and have a name of their own in their unit', async () => {
    await addCampaign({ name: '一天', startsOn: '2023-01-20', endsOn: '2023-01-20' });
    const attempt = async (over: object, by = supervisor) =>
      (await by.post('/campaigns', { ...winter, name: '新', unitId: county, ...over })).json();
    expect(await attempt({ endsOn: '2022-11-30' })).toMatchObject({
      code: 'campaigns.dates',
      detail: expect.stringContaining('2022-11-30'),
      errors: [{ path: 'endsOn' }],
    });
    expect(await attempt({ startsOn: '2023-02-30' })).toMatchObject({ code: 'common.invalidInput' });
    expect(await attempt({ name: '一天' })).toMatchObject({ code: 'campaigns.nameTaken', status: 409 });
    expect(await attempt({ unitId: other })).toMatchObject({ code: 'campaigns.unknownUnit' });
    expect(await attempt({ unitId: county }, zoneSupervisor)).toMatchObject({
      code: 'campaigns.unknownUnit',
    });
    expect((await (await api.signIn('clerk')).post('/campaigns', winter)).statusCode).toBe(403);
  });

  it('are changed against the version seen, within the caller’s units', async () => {
    const { id } = await addCampaign({ name: '待改' });
    const changed = await supervisor.patch(`/campaigns/${id}`, 1, { name: '已改', endsOn: '2023-04-30' });
    expect(changed.json()).toMatchObject({ name: '已改', endsOn: '2023-04-30', version: 2 });
    expect((await supervisor.patch(`/campaigns/${id}`, 1, { name: '又改' })).statusCode).toBe(412);
    expect((await supervisor.patch(`/campaigns/${id}`, 2, { startsOn: '2023-05-01' })).json().code).toBe(
      'campaigns.dates',
    );
    expect((await supervisor.patch(`/campaigns/${id}`, 2, { name: '一天' })).json().code).toBe(
      'campaigns.nameTaken',
    );
    expect((await zoneSupervisor.patch(`/campaigns/${id}`, 2, { name: '又改' })).statusCode).toBe(404);
    const trail = await make.query(
      `SELECT action, before, after FROM audit_entry WHERE entity = 'campaign' AND entity_id = $1 ORDER BY id`,
      [id],
    );
    expect(trail.map((entry) => entry.action)).toEqual(['campaign.created', 'campaign.edited']);
    expect(trail[1]).toMatchObject({ before: { name: '待改', endsOn: '2023-03-31' } });
  });
});

describe('lists', () => {
  const list = { number: 1, title: '冬季重点任务', kind: 'task', label: '17+2', expectedItems: 30 };

  it('show what they hold beside what they claim to hold', async () => {
    const campaign = await addCampaign({ name: '计数' });
    const made = await supervisor.post(`/campaigns/${campaign.id}/lists`, list);
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ ...list, expectedAspects: null, items: 0, aspects: 0, version: 1 });
    const { id } = made.json();
    await supervisor.post(`/campaigns/${campaign.id}/lists`, { ...list, number: 3, title: '空' });
    await supervisor.post(`/campaigns/${campaign.id}/lists`, {
      ...list,
      number: 2,
      title: '项目',
      kind: 'project',
    });
    for (let count = 0; count < 3; count++) await make.item(id, county);
    await make.query(
      `INSERT INTO aspect (work_list_id, position, title) VALUES ($1, 1, '一'), ($1, 2, '二')`,
      [id],
    );
    const seen = (await campaignsOf('clerk')).find(({ name }) => name === '计数');
    expect(seen?.lists.map(({ number, items, aspects }) => [number, items, aspects])).toEqual([
      [1, 3, 2],
      [2, 0, 0],
      [3, 0, 0],
    ]);
  });

  it('have a number of their own and keep their kind once they hold items', async () => {
    const campaign = await addCampaign({ name: '编号' });
    const { id } = (await supervisor.post(`/campaigns/${campaign.id}/lists`, list)).json();
    const again = await supervisor.post(`/campaigns/${campaign.id}/lists`, list);
    expect(again.json()).toMatchObject({ code: 'campaigns.numberTaken', status: 409 });
    expect((await supervisor.patch(`/lists/${id}`, 1, { kind: 'project' })).json().kind).toBe('project');
    await make.item(id, county);
    const kept = await supervisor.patch(`/lists/${id}`, 2, { kind: 'task' });
    expect(kept.json()).toMatchObject({
      code: 'campaigns.kindInUse',
      detail: expect.stringContaining('1 个事项'),
    });
    const changed = await supervisor.patch(`/lists/${id}`, 2, { number: 5, label: null, expectedItems: 1 });
    expect(changed.json()).toMatchObject({ number: 5, label: null, expectedItems: 1, items: 1, version: 3 });
    expect(changed.headers.etag).toBe('"3"');
    expect((await supervisor.patch(`/lists/${id}`, 2, { number: 6 })).statusCode).toBe(412);
    expect((await supervisor.patch(`/lists/${id}`, 3, { number: 0 })).statusCode).toBe(400);
  });

  it('of a campaign outside what the caller keeps are as if they were not there', async () => {
    const campaign = await addCampaign({ name: '别人的' });
    const { id } = (await supervisor.post(`/campaigns/${campaign.id}/lists`, list)).json();
    expect((await zoneSupervisor.post(`/campaigns/${campaign.id}/lists`, list)).statusCode).toBe(404);
    expect((await zoneSupervisor.patch(`/lists/${id}`, 1, { number: 9 })).statusCode).toBe(404);
    expect((await supervisor.patch('/lists/999999', 1, { number: 9 })).statusCode).toBe(404);
    const clerk = await api.signIn('clerk');
    expect((await clerk.patch(`/lists/${id}`, 1, { number: 9 })).statusCode).toBe(403);
  });
});
