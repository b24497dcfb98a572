import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, TestApi } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let api: TestApi;
let make: Factory;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  const bureau = await make.unit('住建局', county);
  await make.user('clerk', bureau, 'unitClerk');
  await make.user('locked', bureau, 'unitClerk');
  await make.user('guessed', bureau, 'unitClerk');
  await make.user('gone', bureau, 'unitClerk');
  await make.query(`UPDATE app_user SET active = false WHERE login = 'gone'`);
  api = await TestApi.start(database.url);
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

const attempt = (login: string, password: string) =>
  api.request({ method: 'POST', url: '/api/v1/session', payload: { login, password } });

describe('signing in', () => {
  it('opens a session that scripts cannot read', async () => {
    const response = await attempt('clerk', demoPassword);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ login: 'clerk', unitName: '住建局', locale: 'zh' });
    expect(response.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/);
    const me = await (await api.signIn('clerk')).get('/me');
    expect(me.json()).toMatchObject({ permissions: expect.arrayContaining(['items.report']) });
    expect(me.headers.etag).toBe(`"${me.json().version}"`);
  });

  it('says the same of a wrong password, an unknown account and a closed one', async () => {
    const answers = await Promise.all([
      attempt('clerk', 'wrong wrong wrong'),
      attempt('nobody', 'wrong wrong wrong'),
      attempt('gone', demoPassword),
    ]);
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toMatchObject({ code: 'identity.wrongCredentials', status: 401 });
    }
    expect(new Set(answers.map((answer) => answer.json().detail)).size).toBe(1);
  });

  it('locks an account after five wrong passwords, even for the right one, until the time is over', async () => {
    expect((await attempt('locked', demoPassword)).statusCode).toBe(200);
    for (let time = 0; time < 5; time++) expect((await attempt('locked', 'wrong')).statusCode).toBe(401);
    const answer = await attempt('locked', demoPassword);
    expect(answer.statusCode).toBe(401);
    expect(answer.json().detail).toContain('锁定 15 分钟');
    await make.query(
      `UPDATE app_user SET locked_until = locked_until - interval '15 minutes' WHERE login = 'locked'`,
    );
    expect((await attempt('locked', demoPassword)).statusCode).toBe(200);
  });

  it('answers attempts at a locked account and at one that does not exist alike', async () => {
    const answers = [];
    for (const login of ['guessed', 'nowhere']) {
      for (let time = 0; time < 7; time++) {
        const answer = await attempt(login, `wrong ${time}`);
        answers.push(`${answer.statusCode} ${answer.body}`);
      }
    }
    const right = await attempt('guessed', demoPassword);
    answers.push(`${right.statusCode} ${right.body}`);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^401 /);
  });

  it.each([
    ['/session', { 'sec-fetch-site': 'cross-site' }],
    ['/session', { origin: 'http://evil.example' }],
    ['/setup', { origin: 'http://evil.example' }],
  ])('cannot be done for somebody from another site (%s, %j)', async (path, headers) => {
    const payload = { login: 'clerk', password: demoPassword };
    const answer = await api.request({ method: 'POST', url: `/api/v1${path}`, headers, payload });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('common.crossSite');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('ends with signing out', async () => {
    const caller = await api.signIn('clerk');
    expect((await caller.delete('/session')).statusCode).toBe(204);
    const answer = await caller.get('/me');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('setting up', () => {
  it('takes five wrong codes and then none for a while', async () => {
    const payload = {
      setupCode: 'wrong',
      countyName: '县',
      login: 'root',
      name: '管理员',
      password: demoPassword,
    };
    const tries = [];
    for (let time = 0; time < 6; time++) {
      tries.push(await api.request({ method: 'POST', url: '/api/v1/setup', payload }));
    }
    expect(tries.map((answer) => answer.statusCode)).toEqual([403, 403, 403, 403, 403, 429]);
    expect(tries.at(-1)?.json().code).toBe('common.tooMany');
  });
});

describe('requests', () => {
  it.each(['/%', '/assets/%c0%ae', '/api/v1/items/%ff'])('for %s get problem details', async (url) => {
    const answer = await api.request({ method: 'GET', url });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'common.invalidInput', status: 400 });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'of type %s are not read',
    async (type) => {
      const headers = { 'content-type': type };
      const payload = 'login=clerk&password=x';
      const answer = await api.request({ method: 'POST', url: '/api/v1/session', headers, payload });
      expect(answer.statusCode).toBe(415);
      expect(answer.json().code).toBe('common.unsupportedType');
    },
  );

  it('from another site are refused although the browser sends the cookie', async () => {
    const caller = await api.signIn('clerk');
    const answer = await caller.send(
      'POST',
      '/me/tokens',
      { name: 'x', expiresOn: '2027-01-01' },
      {
        'sec-fetch-site': 'cross-site',
      },
    );
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('common.crossSite');
  });

  it('name every place that is wrong, in the language asked for', async () => {
    const answer = await api.request({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'accept-language': 'en-GB' },
      payload: { login: 7, password: 'x', admin: true },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'common.invalidInput',
      detail: expect.stringContaining('not valid'),
    });
    expect(answer.json().errors.map((error: { path: string }) => error.path)).toEqual(
      expect.arrayContaining(['login', 'admin']),
    );
  });

  it('to an unknown address get problem details', async () => {
    const answer = await api.request({ method: 'GET', url: '/api/v1/nowhere' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json().code).toBe('common.notFound');
  });
});

describe('one’s own account', () => {
  it('is changed against the version seen', async () => {
    const caller = await api.signIn('clerk');
    const { version } = (await caller.get('/me')).json();
    const changed = await caller.patch('/me', version, { locale: 'en', phone: '0357-1234567' });
    expect(changed.json()).toMatchObject({ locale: 'en', phone: '0357-1234567', version: version + 1 });
    const stale = await caller.patch('/me', version, { locale: 'zh' });
    expect(stale.statusCode).toBe(412);
    expect(stale.json().detail).toContain('was not saved');
    expect((await caller.send('PATCH', '/me', { locale: 'zh' })).statusCode).toBe(428);
    await caller.patch('/me', version + 1, { locale: 'zh' });
  });

  it('gets a new password, which ends the other sessions', async () => {
    const [here, there] = [await api.signIn('clerk'), await api.signIn('clerk')];
    const next = 'a much longer secret';
    expect((await here.post('/me/password', { currentPassword: 'no', newPassword: next })).json().code).toBe(
      'identity.wrongPassword',
    );
    expect(
      (await here.post('/me/password', { currentPassword: demoPassword, newPassword: 'short' })).json().code,
    ).toBe('identity.weakPassword');
    expect(
      (await here.post('/me/password', { currentPassword: demoPassword, newPassword: next })).statusCode,
    ).toBe(204);
    expect((await here.get('/me')).statusCode).toBe(200);
    expect((await there.get('/me')).statusCode).toBe(401);
    expect((await attempt('clerk', demoPassword)).statusCode).toBe(401);
    await here.post('/me/password', { currentPassword: next, newPassword: demoPassword });
  });

  it('makes tokens for programs, and revokes them', async () => {
    const caller = await api.signIn('clerk');
    const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const made = (await caller.post('/me/tokens', { name: '报表程序', expiresOn })).json();
    const withToken = () =>
      api.request({ method: 'GET', url: '/api/v1/me', headers: { authorization: `Bearer ${made.token}` } });
    expect((await withToken()).json()).toMatchObject({ login: 'clerk' });
    expect((await caller.get('/me/tokens')).json()).toEqual([expect.objectContaining({ name: '报表程序' })]);
    expect((await caller.get('/me/tokens')).body).not.toContain(made.token);
    expect((await caller.delete(`/me/tokens/${made.id}`)).statusCode).toBe(204);
    expect((await withToken()).statusCode).toBe(401);
    const late = (await caller.post('/me/tokens', { name: 'x', expiresOn: '2020-01-01' })).json();
    expect(late.code).toBe('identity.tokenExpiry');
    expect(late.detail).toMatch(/晚于 20\d\d-\d\d-\d\d（服务器的实际日期）/);
  });
});
