import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { MailServer, refusal } from '../../../../test/support/mail-server.js';
import type { OutgoingMessage } from '../channel.js';
import { emailChannel } from './email-channel.js';
import type { SmtpSettings } from './smtp-settings.js';

const settings = (port: number, over: Partial<SmtpSettings> = {}): SmtpSettings => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  user: null,
  password: null,
  fromAddress: 'guatu@county.test',
  fromName: '古县行动办',
  ...over,
});

const message: OutgoingMessage = {
  address: 'clerk@county.test',
  idempotencyKey: '6f2a8a3e-0000-4000-8000-000000000001',
  subject: '新逾期 1 项',
  text: '1 国道341线公路改建',
  html: '<p>1 国道341线公路改建</p>',
};

let mail: MailServer | undefined;

afterEach(async () => {
  await mail?.stop();
  mail = undefined;
});

it('sends text and HTML with a key that a repeat shares', async () => {
  mail = await MailServer.start();
  const channel = emailChannel(settings(mail.port));
  expect(await channel.send(message)).toMatchObject({ state: 'sent' });
  expect(await channel.send(message)).toMatchObject({ state: 'sent' });
  const [first, second] = mail.received;
  expect(first).toMatchObject({
    subject: '新逾期 1 项',
    from: { name: '古县行动办', address: 'guatu@county.test' },
    to: [{ address: 'clerk@county.test' }],
    messageId: '<6f2a8a3e-0000-4000-8000-000000000001@county.test>',
  });
  expect(first?.text).toContain('国道341线公路改建');
  expect(first?.html).toContain('<p>1 国道341线公路改建</p>');
  expect(second?.messageId).toBe(first?.messageId);
  expect(second?.headers.find(({ key }) => key === 'x-idempotency-key')?.value).toBe(message.idempotencyKey);
});

it('lets nothing that was typed become a header or another recipient', async () => {
  mail = await MailServer.start();
  const channel = emailChannel(settings(mail.port, { fromName: 'x\r\nBcc: a@evil.test' }));
  await channel.send({ ...message, subject: '标题\r\nBcc: b@evil.test\r\n\r\n正文' });
  expect(mail.recipients).toEqual(['clerk@county.test']);
  const [email] = mail.received;
  expect(email?.subject).toBe('标题 Bcc: b@evil.test 正文');
  expect(email?.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(email?.text?.trim()).toBe(message.text);
});

it('signs in, and takes a refused sign-in as a trouble that can be mended', async () => {
  mail = await MailServer.start({
    authOptional: false,
    onAuth: ({ username, password }, _session, callback) =>
      password === 'right' ? callback(null, { user: username }) : callback(refusal(535, 'no')),
  });
  const as = (password: string) => emailChannel(settings(mail!.port, { user: 'guatu', password }));
  expect(await as('wrong').send(message)).toMatchObject({ state: 'transient' });
  expect(await as('right').send(message)).toMatchObject({ state: 'sent' });
});

it.each([
  [refusal(451, 'greylisted'), 'transient'],
  [refusal(552, 'mailbox full for good'), 'permanent'],
] as const)('takes the answer %s as %s', async (answer, state) => {
  mail = await MailServer.start();
  mail.refusals.push(answer);
  const outcome = await emailChannel(settings(mail.port)).send(message);
  expect(outcome).toEqual({ state, detail: expect.stringContaining(answer.message) });
});

it('takes an unknown recipient as permanent', async () => {
  mail = await MailServer.start({
    onRcptTo: (_address, _session, callback) => callback(refusal(550, 'no such user')),
  });
  expect(await emailChannel(settings(mail.port)).send(message)).toMatchObject({ state: 'permanent' });
});

it('refuses to go on in plain where encryption is asked for', async () => {
  mail = await MailServer.start();
  const outcome = await emailChannel(settings(mail.port, { security: 'starttls' })).send(message);
  expect(outcome.state).toBe('transient');
  expect(mail.received).toEqual([]);
});

it.each([
  ['tls', { secure: true }],
  ['starttls', { disabledCommands: [] }],
] as const)(
  'does not hand anything to a certificate that nobody vouches for (%s)',
  async (security, options) => {
    mail = await MailServer.start({ ...options, disabledCommands: [] });
    const outcome = await emailChannel(settings(mail.port, { security, user: 'guatu', password: 'x' })).send(
      message,
    );
    expect(outcome).toEqual({ state: 'transient', detail: expect.stringMatching(/certificate/i) });
    expect(mail.received).toEqual([]);
  },
);

it('takes a port where nobody listens as transient', async () => {
  const server: Server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  expect(await emailChannel(settings(port)).send(message)).toMatchObject({ state: 'transient' });
});
