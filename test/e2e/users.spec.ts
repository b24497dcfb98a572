import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let api: TestApi;
let make: Factory;
let county: number;
let zone: number;
let bureau: number;
let chief: number;
let administrator: TestCaller;
let zoneAdministrator: TestCaller;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  county = await make.unit('古县');
  zone = await make.unit('开发区', county, 'zone');
  bureau = await make.unit('住建局', county);
  chief = await make.user('chief', county, 'administrator');
  await make.user('zone', zone, 'administrator');
  api = await TestApi.start(database.url);
  administrator = await api.signIn('chief');
  zoneAdministrator = await api.signIn('zone');
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

interface Account {
  id: number;
  login: string;
  version: number;
}

const password = 'a long enough secret';
const addUser = async (login: string, over: object = {}, by = administrator): Promise<Account> => {
  const answer = await by.post('/users', {
    login,
    name: `${login}（示例）`,
    password,
    unitId: bureau,
    grants: [{ role: 'unitClerk', unitId: bureau }],
    ...over,
  });
  expect(answer.body).toContain(login);
  expect(answer.statusCode).toBe(201);
  return answer.json();
};

const loginsSeenBy = async (caller: TestCaller) =>
  (await caller.get('/users')).json().users.map((user: Account) => user.login);
const signIn = (login: string, secret: string) =>
  api.request({
    method: 'POST',
    url: '/api/v1/session',
    payload: { login, password: secret },
  });

const refusal = async (over: object, by = administrator) =>
  (
    await by.post('/users', { login: 'other', name: '某', password, unitId: bureau, grants: [], ...over })
  ).json().code;

describe('a new account', () => {
  it('signs in with the roles it was given', async () => {
    const made = await addUser('zhang', { email: 'zhang@guatu.test' });
    expect(made).toMatchObject({
      unitName: '住建局',
      active: true,
      locked: false,
      email: 'zhang@guatu.test',
    });
    expect(JSON.stringify(made)).not.toContain('assword');
    const me = (await (await api.signIn('zhang', password)).get('/me')).json();
    expect(me.grants).toEqual([{ role: 'unitClerk', unitId: bureau, unitName: '住建局' }]);
    const [entry] = await make.query(
      `SELECT action, actor_id AS actor, after FROM audit_entry WHERE entity = 'user' AND entity_id = $1`,
      [made.id],
    );
    expect(entry).toMatchObject({ action: 'user.created', actor: chief, after: { login: 'zhang' } });
    expect(JSON.stringify(entry)).not.toContain(password);
  });

  it('needs a free name, a fit password and places that the caller manages', async () => {
    expect(await refusal({ login: 'chief' })).toBe('identity.loginTaken');
    expect(await refusal({ password: 'short' })).toBe('identity.weakPassword');
    expect(await refusal({ unitId: 999_999 })).toBe('identity.unknownUnit');
    expect(await refusal({ login: 'Upper Case' })).toBe('common.invalidInput');
    expect(await refusal({ grants: [{ role: 'emperor', unitId: county }] })).toBe('common.invalidInput');
    expect(await refusal({}, zoneAdministrator)).toBe('identity.unknownUnit');
    const reach = { unitId: zone, grants: [{ role: 'leader', unitId: county }] };
    expect(await refusal(reach, zoneAdministrator)).toBe('identity.unknownUnit');
  });

  it('is not made by anybody without the permission', async () => {
    await make.user('supervisor', county, 'supervisor');
    const supervisor = await api.signIn('supervisor');
    expect((await supervisor.post('/users', {})).statusCode).toBe(403);
    expect((await supervisor.get('/users')).statusCode).toBe(403);
  });
});

describe('the list of accounts', () => {
  it('holds those whose unit and roles all lie in what the caller manages', async () => {
    await addUser('inzone', { unitId: zone, grants: [{ role: 'unitHead', unitId: zone }] });
    await addUser('halfin', { unitId: zone, grants: [{ role: 'leader', unitId: county }] });
    expect(await loginsSeenBy(zoneAdministrator)).toEqual(['zone', 'inzone']);
    expect(await loginsSeenBy(administrator)).toEqual(expect.arrayContaining(['chief', 'zone', 'halfin']));
  });

  it('is searched by login, name or unit and read in pages', async () => {
    for (const login of ['page-a', 'page-b', 'page-c']) await addUser(login);
    const first = (await administrator.get('/users?q=PAGE-&limit=2')).json();
    expect(first.users.map((user: Account) => user.login)).toEqual(['page-a', 'page-b']);
    const second = (await administrator.get(`/users?q=page-&limit=2&cursor=${first.nextCursor}`)).json();
    expect(second.users.map((user: Account) => user.login)).toEqual(['page-c']);
    expect(second.nextCursor).toBeNull();
    const byUnit = (await administrator.get(`/users?q=${encodeURIComponent('开发区')}`)).json();
    expect(byUnit.users.map((user: Account) => user.login)).toContain('zone');
    expect((await administrator.get('/users?limit=201')).statusCode).toBe(400);
    expect((await administrator.get('/users?cursor=%27;--')).statusCode).toBe(400);
  });
});

describe('changing an account', () => {
  it('goes against the version seen and leaves a trace of what changed', async () => {
    const { id } = await addUser('edited');
    const changed = await administrator.patch(`/users/${id}`, 1, {
      name: '李四（示例）',
      phone: '0357-1234567',
    });
    expect(changed.json()).toMatchObject({ name: '李四（示例）', phone: '0357-1234567', version: 2 });
    expect((await administrator.patch(`/users/${id}`, 1, { name: '王五' })).statusCode).toBe(412);
    expect((await administrator.patch(`/users/${id}`, 2, { name: null })).statusCode).toBe(400);
    const [entry] = await make.query(
      `SELECT before, after FROM audit_entry WHERE entity = 'user' AND entity_id = $1 AND action = 'user.edited'`,
      [id],
    );
    expect(entry).toEqual({
      before: { name: 'edited（示例）', phone: null },
      after: { name: '李四（示例）', phone: '0357-1234567' },
    });
  });

  it('of roles counts with the next request and ends the sessions', async () => {
    const { id } = await addUser('promoted');
    const clerk = await api.signIn('promoted', password);
    const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const { token } = (await clerk.post('/me/tokens', { name: '程序', expiresOn })).json();
    const grants = [
      { role: 'supervisor', unitId: county },
      { role: 'supervisor', unitId: county },
    ];
    const changed = await administrator.patch(`/users/${id}`, 1, { grants });
    expect(changed.json().grants).toEqual([{ role: 'supervisor', unitId: county }]);
    expect((await clerk.get('/me')).statusCode).toBe(401);
    const me = await api.request({
      method: 'GET',
      url: '/api/v1/me',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(me.json().permissions).toContain('lists.manage');
  });

  it('keeps to what the caller manages, before and after', async () => {
    const { id, version } = await addUser('movable', {
      unitId: zone,
      grants: [{ role: 'unitClerk', unitId: zone }],
    });
    const attempt = (body: object) => zoneAdministrator.patch(`/users/${id}`, version, body);
    expect((await attempt({ unitId: bureau })).json().code).toBe('identity.unknownUnit');
    expect((await attempt({ grants: [{ role: 'administrator', unitId: county }] })).json().code).toBe(
      'identity.unknownUnit',
    );
    expect((await zoneAdministrator.patch(`/users/${chief}`, 1, { active: false })).statusCode).toBe(404);
    expect((await zoneAdministrator.post(`/users/${chief}/password`, { password })).statusCode).toBe(404);
    expect((await attempt({ name: '赵六（示例）' })).statusCode).toBe(200);
  });

  it('to closed ends its sessions and tokens; a closed one may not be placed where nobody is', async () => {
    const unit = (
      await administrator.post('/units', { parentId: county, kind: 'department', name: '撤并局' })
    ).json();
    const { id } = await addUser('leaving', { unitId: unit.id, grants: [] });
    const leaving = await api.signIn('leaving', password);
    expect((await administrator.patch(`/users/${id}`, 1, { active: false })).json().active).toBe(false);
    expect((await leaving.get('/me')).statusCode).toBe(401);
    expect((await administrator.patch(`/units/${unit.id}`, 1, { active: false })).statusCode).toBe(200);
    expect((await administrator.patch(`/users/${id}`, 2, { active: true })).json().code).toBe(
      'identity.unknownUnit',
    );
    expect((await administrator.patch(`/users/${id}`, 2, { active: true, unitId: bureau })).statusCode).toBe(
      200,
    );
  });

  it('unlocks it after wrong passwords', async () => {
    const { id } = await addUser('forgetful');
    for (let time = 0; time < 5; time++) await signIn('forgetful', 'wrong');
    expect((await signIn('forgetful', password)).statusCode).toBe(401);
    const before = (await administrator.get('/users?q=forgetful')).json().users[0];
    expect(before).toMatchObject({ locked: true });
    const after = await administrator.patch(`/users/${id}`, before.version, { unlock: true });
    expect(after.json()).toMatchObject({ locked: false });
    expect((await signIn('forgetful', password)).statusCode).toBe(200);
  });
});

describe('the last administrator', () => {
  it('is neither closed nor demoted, also when somebody below is one', async () => {
    const { version } = (await administrator.get('/users?q=chief')).json().users[0];
    for (const body of [
      { active: false },
      { grants: [] },
      { grants: [{ role: 'leader', unitId: county }] },
    ]) {
      const answer = await administrator.patch(`/users/${chief}`, version, body);
      expect(answer.statusCode).toBe(409);
      expect(answer.json().code).toBe('identity.lastAdministrator');
    }
    expect((await administrator.get('/me')).statusCode).toBe(200);
  });

  it('is not lost when the two there are step down at once', async () => {
    const second = await addUser('second', {
      unitId: county,
      grants: [{ role: 'administrator', unitId: county }],
    });
    const other = await api.signIn('second', password);
    const { version } = (await administrator.get('/users?q=chief')).json().users[0];
    const answers = await Promise.all([
      other.patch(`/users/${second.id}`, second.version, { grants: [] }),
      administrator.patch(`/users/${chief}`, version, { grants: [] }),
    ]);
    const statuses = answers.map((answer) => answer.statusCode);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409]);
    const left = await make.query(
      `SELECT 1 FROM user_role r JOIN app_user u ON u.id = r.user_id
       WHERE r.role = 'administrator' AND r.unit_id = $1 AND u.active`,
      [county],
    );
    expect(left).toHaveLength(1);
    await make.query(
      `INSERT INTO user_role (user_id, role, unit_id) VALUES ($1, 'administrator', $2) ON CONFLICT DO NOTHING`,
      [chief, county],
    );
  });

  it('below somebody who reaches the unit may go', async () => {
    const { id, version } = (await administrator.get('/users?q=zone'))
      .json()
      .users.find((user: Account) => user.login === 'zone');
    const answer = await administrator.patch(`/users/${id}`, version, { grants: [] });
    expect(answer.statusCode).toBe(200);
  });
});

describe('a reset password', () => {
  it('ends the sessions, lifts the lock and replaces the old one', async () => {
    const { id } = await addUser('reset');
    const before = await api.signIn('reset', password);
    expect((await administrator.post(`/users/${id}/password`, { password: 'reset' })).json().code).toBe(
      'identity.weakPassword',
    );
    expect((await administrator.post(`/users/${id}/password`, { password: demoPassword })).statusCode).toBe(
      204,
    );
    expect((await before.get('/me')).statusCode).toBe(401);
    expect((await (await api.signIn('reset', demoPassword)).get('/me')).statusCode).toBe(200);
    const trail = await make.query(
      `SELECT action, before, after FROM audit_entry WHERE entity = 'user' AND entity_id = $1 ORDER BY id DESC LIMIT 1`,
      [id],
    );
    expect(trail).toEqual([{ action: 'user.passwordReset', before: null, after: null }]);
  });

  it('is for others: one’s own is changed with the current one', async () => {
    const answer = await administrator.post(`/users/${chief}/password`, { password });
    expect(answer.json().code).toBe('users.ownPassword');
  });
});
