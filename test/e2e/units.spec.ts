import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let api: TestApi;
let make: Factory;
let county: number;
let zone: number;
let bureau: number;
let administrator: TestCaller;
let zoneAdministrator: TestCaller;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  county = await make.unit('古县');
  zone = await make.unit('开发区', county, 'zone');
  bureau = await make.unit('住建局', county);
  await make.user('administrator', county, 'administrator');
  await make.user('zone', zone, 'administrator');
  await make.user('clerk', bureau, 'unitClerk');
  api = await TestApi.start(database.url);
  administrator = await api.signIn('administrator');
  zoneAdministrator = await api.signIn('zone');
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

const addUnit = async (name: string, parentId = county): Promise<{ id: number; version: number }> =>
  (await administrator.post('/units', { parentId, kind: 'department', name })).json();

describe('the tree', () => {
  it('is read whole by everybody signed in, parents first', async () => {
    const answer = await (await api.signIn('clerk')).get('/units');
    expect(answer.json().slice(0, 3)).toEqual([
      expect.objectContaining({ id: county, parentId: null, name: '古县', kind: 'county' }),
      expect.objectContaining({ id: zone, parentId: county, name: '开发区' }),
      expect.objectContaining({ id: bureau, parentId: county, name: '住建局', aliases: [], active: true }),
    ]);
    expect((await api.request({ method: 'GET', url: '/api/v1/units' })).statusCode).toBe(401);
  });

  it('is changed by administrators only', async () => {
    const clerk = await api.signIn('clerk');
    expect(
      (await clerk.post('/units', { parentId: bureau, kind: 'enterprise', name: '某公司' })).statusCode,
    ).toBe(403);
    expect((await clerk.patch(`/units/${bureau}`, 1, { name: '改名' })).statusCode).toBe(403);
  });
});

describe('a new unit', () => {
  it('gets its place, its names without stray spaces, and an entry in the audit trail', async () => {
    const answer = await administrator.post('/units', {
      parentId: bureau,
      kind: 'enterprise',
      name: ' 城建公司（示例） ',
      aliases: ['城建 ', '城投'],
    });
    expect(answer.statusCode).toBe(201);
    const unit = answer.json();
    expect(unit).toMatchObject({
      name: '城建公司（示例）',
      aliases: ['城建', '城投'],
      parentId: bureau,
      version: 1,
    });
    const rows = await make.query(
      `SELECT n.path, e.action, a.login FROM unit n JOIN audit_entry e ON e.entity = 'unit' AND e.entity_id = n.id
       JOIN app_user a ON a.id = e.actor_id WHERE n.id = $1`,
      [unit.id],
    );
    expect(rows).toEqual([
      { path: `/${county}/${bureau}/${unit.id}/`, action: 'unit.created', login: 'administrator' },
    ]);
  });

  it('needs a name of its own under its parent', async () => {
    const again = await administrator.post('/units', {
      parentId: county,
      kind: 'department',
      name: '住建局',
    });
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({
      code: 'units.nameTaken',
      detail: expect.stringContaining('住建局'),
    });
    const elsewhere = await administrator.post('/units', {
      parentId: zone,
      kind: 'department',
      name: '住建局',
    });
    expect(elsewhere.statusCode).toBe(201);
  });

  it('lies in what the caller manages', async () => {
    for (const parentId of [county, bureau, 999_999]) {
      const answer = await zoneAdministrator.post('/units', { parentId, kind: 'department', name: '别处' });
      expect(answer.json()).toMatchObject({ status: 400, code: 'units.unknownParent' });
    }
    const inside = await zoneAdministrator.post('/units', {
      parentId: zone,
      kind: 'department',
      name: '招商局',
    });
    expect(inside.statusCode).toBe(201);
  });

  it('is refused with every wrong place named', async () => {
    const answer = await administrator.post('/units', {
      parentId: county,
      kind: 'moon',
      name: '   ',
      path: '/',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map((error: { path: string }) => error.path)).toEqual(
      expect.arrayContaining(['kind', 'name', 'path']),
    );
  });
});

describe('changing a unit', () => {
  it('goes against the version seen', async () => {
    const { id } = await addUnit('林业局');
    const changed = await administrator.patch(`/units/${id}`, 1, { shortName: '林业', position: 7 });
    expect(changed.json()).toMatchObject({ shortName: '林业', position: 7, version: 2 });
    expect(changed.headers.etag).toBe('"2"');
    expect((await administrator.patch(`/units/${id}`, 1, { shortName: '林' })).statusCode).toBe(412);
    expect((await administrator.send('PATCH', `/units/${id}`, { shortName: '林' })).statusCode).toBe(428);
    expect((await administrator.patch(`/units/${id}`, 2, { name: null })).statusCode).toBe(400);
    expect((await administrator.patch(`/units/${id}`, 2, { name: '住建局' })).json().code).toBe(
      'units.nameTaken',
    );
    expect((await administrator.patch(`/units/${id}`, 2, { shortName: null })).json().shortName).toBeNull();
    const [entry] = await make.query(
      `SELECT before, after FROM audit_entry WHERE entity = 'unit' AND entity_id = $1 AND action = 'unit.edited' ORDER BY id`,
      [id],
    );
    expect(entry).toEqual({
      before: { shortName: null, position: 0 },
      after: { shortName: '林业', position: 7 },
    });
  });

  it('outside what the caller manages is as if it were not there', async () => {
    const outside = await zoneAdministrator.patch(`/units/${bureau}`, 1, { name: '改名' });
    const absent = await zoneAdministrator.patch('/units/999999', 1, { name: '改名' });
    expect([outside.statusCode, absent.statusCode]).toEqual([404, 404]);
    expect(outside.json().code).toBe(absent.json().code);
  });
});

describe('closing a unit', () => {
  it('is refused while accounts, unfinished items or units below depend on it, with their numbers', async () => {
    const parent = await addUnit('水利局');
    const child = await addUnit('水务公司（示例）', parent.id);
    await make.user('water', child.id, 'unitClerk');
    const list = await make.list(await make.campaign(county));
    await make.item(list, child.id);
    await make.item(list, child.id, { status: 'closed', completionRate: 100, finishedOn: '2023-01-05' });
    await make.assign(await make.item(list, bureau), parent.id, 'support');
    const refused = await administrator.patch(`/units/${parent.id}`, 1, { active: false });
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ code: 'units.inUse' });
    expect(refused.json().detail).toContain('2 个未办结事项、1 个启用的账号、1 个启用的下级单位');
  });

  it('is refused while somebody elsewhere holds a role on it', async () => {
    const { id } = await addUnit('气象局');
    const clerk = await make.user('borrowed', bureau);
    await make.query(`INSERT INTO user_role (user_id, role, unit_id) VALUES ($1, 'unitClerk', $2)`, [
      clerk,
      id,
    ]);
    expect((await administrator.patch(`/units/${id}`, 1, { active: false })).json().code).toBe('units.inUse');
  });

  it('works when nothing is left, and a closed unit takes no new ones', async () => {
    const parent = await addUnit('旧局');
    const child = await addUnit('旧股', parent.id);
    expect((await administrator.patch(`/units/${child.id}`, 1, { active: false })).json().active).toBe(false);
    expect((await administrator.patch(`/units/${parent.id}`, 1, { active: false })).json().active).toBe(
      false,
    );
    const below = await administrator.post('/units', {
      parentId: parent.id,
      kind: 'department',
      name: '新股',
    });
    expect(below.json().code).toBe('units.unknownParent');
    expect((await administrator.patch(`/units/${child.id}`, 2, { active: true })).json().code).toBe(
      'units.parentClosed',
    );
    expect((await administrator.patch(`/units/${parent.id}`, 2, { active: true })).json().active).toBe(true);
  });
});
