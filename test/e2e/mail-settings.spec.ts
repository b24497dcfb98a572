import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';
import { MailServer, refusal } from '../support/mail-server.js';

let database: TestDatabase;
let make: Factory;
let api: TestApi;
let mail: MailServer;
let admin: TestCaller;

const password = '邮箱口令-7h3';

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  await make.user('admin', county, 'administrator');
  await make.user('office', county, 'supervisor');
  await make.user('local', await make.unit('化工园区', county, 'zone'), 'administrator');
  mail = await MailServer.start({
    authOptional: false,
    onAuth: (auth, _session, callback) =>
      auth.password === password
        ? callback(null, { user: auth.username })
        : callback(refusal(535, 'bad credentials')),
  });
  api = await TestApi.start(database.url, { SECRET_KEY: randomBytes(32).toString('base64') });
  admin = await api.signIn('admin');
});

afterAll(async () => {
  await api?.close();
  await mail?.stop();
  await make?.close();
  await database?.drop();
});

const settings = (over: object = {}) => ({
  enabled: true,
  host: '127.0.0.1',
  port: mail.port,
  security: 'none',
  user: 'guatu',
  fromAddress: 'guatu@gx.test',
  fromName: '古县行动办',
  ...over,
});
const put = (version: number, over: object = {}, caller = admin) =>
  caller.send('PUT', '/settings/mail', settings(over), { 'if-match': `"${version}"` });

describe('mail settings', () => {
  it('are for the administrator', async () => {
    const office = await api.signIn('office');
    expect((await office.get('/settings/mail')).statusCode).toBe(403);
    expect((await put(0, {}, office)).statusCode).toBe(403);
    expect((await office.post('/settings/mail/test', { to: 'a@b.test' })).statusCode).toBe(403);
  });

  it('concern the whole instance and are not for an administrator of a part of it', async () => {
    const local = await api.signIn('local');
    expect((await local.get('/settings/mail')).statusCode).toBe(403);
    expect((await put(0, {}, local)).statusCode).toBe(403);
    expect((await local.get('/me')).json().permissions).not.toContain('settings.manage');
    expect((await admin.get('/me')).json().permissions).toContain('settings.manage');
  });

  it('start empty, at version 0, and cannot be tested', async () => {
    const answer = await admin.get('/settings/mail');
    expect(answer.headers.etag).toBe('"0"');
    expect(answer.json()).toMatchObject({ enabled: false, host: '', hasPassword: false, version: 0 });
    const test = await admin.post('/settings/mail/test', { to: 'a@b.test' });
    expect(test.json().code).toBe('mailSettings.notConfigured');
  });

  it('keep the password to themselves', async () => {
    const stored = await put(0, { password });
    expect(stored.statusCode).toBe(200);
    expect(stored.json()).toMatchObject({ hasPassword: true, version: 1, user: 'guatu' });
    const tables = await make.query(
      `SELECT value::text AS text FROM setting UNION ALL SELECT before::text || after::text FROM audit_entry`,
    );
    for (const text of [stored.body, (await admin.get('/settings/mail')).body, JSON.stringify(tables)]) {
      expect(text).not.toContain(password);
    }
  });

  it('send a test message, and say what the mail server answered', async () => {
    const answer = await admin.post('/settings/mail/test', { to: 'admin@gx.test' });
    expect(answer.json()).toMatchObject({ sent: true });
    expect(mail.received.at(-1)).toMatchObject({
      subject: '挂图：测试邮件',
      from: { name: '古县行动办', address: 'guatu@gx.test' },
    });
  });

  it('are changed against the version seen', async () => {
    expect((await put(0)).statusCode).toBe(412);
    expect((await admin.send('PUT', '/settings/mail', settings())).statusCode).toBe(428);
    const changed = await put(1, { fromName: '县督查室' });
    expect(changed.json()).toMatchObject({ fromName: '县督查室', hasPassword: true, version: 2 });
    expect((await admin.post('/settings/mail/test', { to: 'admin@gx.test' })).json().sent).toBe(true);
  });

  it.each([
    ['another host', { host: 'evil.test' }],
    ['another port', { port: 2525 }],
    ['another encryption', { security: 'tls' }],
    ['another user', { user: 'somebody' }],
  ])('never send the stored password to %s', async (_, over) => {
    const answer = await put(2, over);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'mailSettings.passwordNeeded',
      errors: [{ path: 'password' }],
    });
    expect((await admin.get('/settings/mail')).json()).toMatchObject({ host: '127.0.0.1', version: 2 });
  });

  it('show a wrong password as what it is', async () => {
    await put(2, { password: 'wrong' });
    const answer = (await admin.post('/settings/mail/test', { to: 'admin@gx.test' })).json();
    expect(answer).toEqual({ sent: false, message: expect.stringContaining('535') });
  });

  it('do without a password when nobody signs in', async () => {
    expect((await put(3, { user: null })).json()).toMatchObject({
      user: null,
      hasPassword: false,
      version: 4,
    });
  });

  it.each([
    ['a host with a path', { host: 'mail.test/x' }],
    ['a port out of range', { port: 70_000 }],
    ['a sender that is no address', { fromAddress: 'a@b.test, c@d.test' }],
    ['something unknown', { proxy: 'x' }],
  ])('refuse %s', async (_, over) => {
    expect((await put(4, over)).statusCode).toBe(400);
  });
});

it('a server without SECRET_KEY stores no password, and says why', async () => {
  const keyless = await TestApi.start(database.url);
  const caller = await keyless.signIn('admin');
  const answer = await put(4, { password }, caller);
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({
    code: 'mailSettings.noSecretKey',
    detail: expect.stringContaining('SECRET_KEY'),
  });
  expect((await put(4, { user: null, fromName: '督查室' }, caller)).json()).toMatchObject({ version: 5 });
  await keyless.close();
});
