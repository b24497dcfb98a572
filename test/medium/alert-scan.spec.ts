import type { INestApplicationContext } from '@nestjs/common';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, scan, setMail, startAlertWorker } from '../support/alert-worker.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';
import { MailServer } from '../support/mail-server.js';

/*
 * One county through the first days of February 2023, told by two workers that scan at the same moment.
 * Working days: 01-28 to 02-03 (01-28 and 01-29 make up for 春节), 02-06 to 02-10.
 */
let database: TestDatabase;
let make: Factory;
let mail: MailServer;
let workers: [INestApplicationContext, INestApplicationContext];
const items: Record<string, number> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  mail = await MailServer.start();
  const county = await make.unit('古县');
  const roads = await make.unit('交通局', county);
  const health = await make.unit('卫健局', county);
  await make.user('office', county, 'supervisor');
  await make.user('leader', county, 'leader');
  await make.user('roads', roads, 'unitClerk');
  await make.user('roads-head', roads, 'unitHead');
  await make.user('health', health, 'unitClerk');
  await make.user('silent', health, 'unitHead');
  await make.query(`UPDATE app_user SET email = NULL WHERE login = 'silent'`);
  await make.query(`UPDATE app_user SET locale = 'en' WHERE login = 'leader'`);
  const list = await make.list(await make.campaign(county));
  const add = async (name: string, unit: number, dueOn: string, over = {}) => {
    items[name] = await make.item(list, unit, { title: name, dueOn, ...over });
  };
  await add('国道341线公路改建', roads, '2023-01-31', { number: '1' });
  await add('农村公路养护', roads, '2023-02-08', { number: '2' });
  await add('综合医改', health, '2023-01-31', { number: '3' });
  await add('已办结事项', roads, '2023-01-31', {
    status: 'closed',
    finishedOn: '2023-01-30',
    completionRate: 100,
  });
  await add('已中止事项', roads, '2023-01-31', { status: 'paused' });
  await add('远期事项', health, '2023-06-30');
  await setMail(make, mail.port);
  workers = [await startAlertWorker(database.url), await startAlertWorker(database.url)];
});

afterAll(async () => {
  await Promise.all((workers ?? []).map((worker) => worker.close()));
  await mail?.stop();
  await make?.close();
  await database?.drop();
});

/** Both workers scan the day at once. */
const scanTwice = (day: string) => Promise.all(workers.map((worker) => scan(worker, day)));

const total = (results: { fired: number }[]) => results.reduce((sum, { fired }) => sum + fired, 0);

/** "item rung recipient outcome" of the ledger rows written for a day's digests, and of the superseded ones. */
async function ledger(): Promise<string[]> {
  const rows = await make.query<{ line: string }>(
    `SELECT i.title || ' ' || r.code || ' ' || u.login || ' ' || coalesce(d.day::text, l.outcome) AS line
     FROM alert_ledger l JOIN work_item i ON i.id = l.item_id JOIN alert_rule r ON r.id = l.rule_id
     JOIN app_user u ON u.id = l.recipient_id LEFT JOIN digest d ON d.id = l.digest_id ORDER BY l.id`,
  );
  return rows.map(({ line }) => line).toSorted();
}

/** The day's messages as the server got them, once all of that day's deliveries are through. */
async function mailOf(day: string): Promise<Map<string, Email>> {
  await expect
    .poll(() => make.query(`SELECT 1 FROM delivery WHERE status <> 'sent'`), { timeout: 20_000 })
    .toEqual([]);
  const sent = await make.query<{ idempotency_key: string; address: string }>(
    `SELECT v.idempotency_key, v.address FROM delivery v JOIN digest d ON d.id = v.digest_id
     WHERE d.day = $1 AND v.channel = 'email'`,
    [day],
  );
  const messages = new Map<string, Email>();
  for (const { idempotency_key: key, address } of sent) {
    const received = mail.received.filter(({ messageId }) => messageId === `<${key}@gx.test>`);
    expect(received, `messages to ${address}`).toHaveLength(1);
    expect(received[0]?.to?.[0]?.address).toBe(address);
    messages.set(address.slice(0, address.indexOf('@')), received[0]!);
  }
  return messages;
}

describe('two workers that scan at the same moment', () => {
  it('tell each occurrence once, in one message a person', async () => {
    const results = await scanTwice('2023-01-31');
    expect(total(results)).toBe(3);
    expect(await ledger()).toEqual(
      [
        '国道341线公路改建 due roads 2023-01-31',
        '国道341线公路改建 due-3 roads superseded',
        '国道341线公路改建 due-7 roads superseded',
        '综合医改 due health 2023-01-31',
        '综合医改 due-3 health superseded',
        '综合医改 due-7 health superseded',
        '农村公路养护 due-7 roads 2023-01-31',
      ].toSorted(),
    );
    const messages = await mailOf('2023-01-31');
    expect([...messages.keys()].toSorted()).toEqual(['health', 'roads']);
    expect(mail.received).toHaveLength(2);
    expect(messages.get('roads')?.subject).toBe('【挂图】1月31日（周二）提醒：即将到期 2 项');
  });

  it('write what a clerk needs, in Chinese, with working days', async () => {
    const text = (await mailOf('2023-01-31')).get('roads')?.text ?? '';
    expect(text).toContain('1  国道341线公路改建\n    交通局 · 今日为最后一个工作日，2023-01-31 到期');
    expect(text).toContain('2  农村公路养护\n    交通局 · 还剩 6 个工作日，2023-02-08 到期');
    expect(text).toContain(`${publicUrl}/items/${items['农村公路养护']}`);
    expect(text).not.toMatch(/综合医改|已办结|已中止|远期/);
  });

  it('find nothing the second time', async () => {
    const before = mail.received.length;
    const results = await scanTwice('2023-01-31');
    expect(results).toEqual(
      [0, 1].map(() => expect.objectContaining({ fired: 0, digests: 0, deliveries: 0 })),
    );
    expect(mail.received).toHaveLength(before);
  });
});

describe('after two working days without any worker', () => {
  // Nobody scanned on 02-01 and 02-02.
  const day = '2023-02-03';

  it('each occurrence is in the ledger once', async () => {
    const before = new Set(await ledger());
    await scanTwice(day);
    const added = (await ledger()).filter((line) => !before.has(line));
    expect(added).toEqual(
      [
        '国道341线公路改建 due+1 roads 2023-02-03',
        '国道341线公路改建 due+1 roads-head 2023-02-03',
        '国道341线公路改建 due+3 office 2023-02-03',
        '综合医改 due+1 health 2023-02-03',
        '综合医改 due+1 silent 2023-02-03',
        '综合医改 due+3 office 2023-02-03',
        '农村公路养护 due-3 roads 2023-02-03',
      ].toSorted(),
    );
    const doubled = await make.query(
      `SELECT item_id, rule_id, recipient_id, due_version FROM alert_ledger GROUP BY 1, 2, 3, 4 HAVING count(*) > 1`,
    );
    expect(doubled).toEqual([]);
  });

  it('each person with an address gets one message, with everything that is new', async () => {
    const messages = await mailOf(day);
    expect([...messages.keys()].toSorted()).toEqual(['health', 'office', 'roads', 'roads-head']);
    expect(messages.get('roads')?.subject).toBe('【挂图】2月3日（周五）提醒：新逾期 1 项，即将到期 1 项');
    expect(messages.get('roads')?.text).toContain('交通局 · 逾期 3 个工作日，应于 2023-01-31 完成');
    expect(messages.get('roads')?.text).toContain('交通局 · 还剩 3 个工作日，2023-02-08 到期');
    expect(messages.get('office')?.text).toMatch(/国道341线公路改建[\s\S]*综合医改/);
  });

  it('somebody without an address has it in the inbox', async () => {
    const rows = await make.query(
      `SELECT d.subject, d.read_at, array_agg(v.channel) AS channels FROM digest d JOIN app_user u ON u.id = d.recipient_id
       JOIN delivery v ON v.digest_id = d.id WHERE u.login = 'silent' GROUP BY d.id`,
    );
    expect(rows).toEqual([
      { subject: '【挂图】2月3日（周五）提醒：仍逾期 1 项', read_at: null, channels: ['inApp'] },
    ]);
  });
});

it('sends nothing on a rest day', async () => {
  const before = await ledger();
  for (const result of await scanTwice('2023-02-04')) {
    expect(result).toMatchObject({ workingDay: false, fired: 0, digests: 0, deliveries: 0 });
  }
  expect(await ledger()).toEqual(before);
});

it('reaches the leaders after seven working days, in one message, in their language', async () => {
  const [item] = await make.query<{ due_on: string }>('SELECT due_on::text FROM work_item WHERE id = $1', [
    items['综合医改'],
  ]);
  expect(item?.due_on).toBe('2023-01-31');
  await scanTwice('2023-02-08');
  expect([...(await mailOf('2023-02-08')).keys()]).not.toContain('leader');
  await scanTwice('2023-02-09');
  const message = (await mailOf('2023-02-09')).get('leader');
  expect(message?.subject).toBe('[Guatu] Thu 2023-02-09: 2 still overdue');
  expect(message?.text).toContain('交通局 · 7 working days overdue, was due by 2023-01-31');
});

it('starts the ladder anew after an extension', async () => {
  const id = items['综合医改'];
  await make.query(
    `UPDATE work_item SET due_on = '2023-02-17', due_version = due_version + 1 WHERE id = $1`,
    [id],
  );
  await scanTwice('2023-02-10');
  const lines = (await ledger()).filter((line) => line.endsWith('2023-02-10'));
  expect(lines).toContain('综合医改 due-7 health 2023-02-10');
  expect((await mailOf('2023-02-10')).get('health')?.text).toContain('还剩 5 个工作日，2023-02-17 到期');
});
