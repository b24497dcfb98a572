import type { INestApplicationContext } from '@nestjs/common';
import { RelayOutbox, SendDelivery, WakeDeliveries } from '@guatu/application';
import { AlertScanRepository } from '@guatu/data-access';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scan, setMail, startAlertWorker } from '../support/alert-worker.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';
import { MailServer, refusal } from '../support/mail-server.js';

let database: TestDatabase;
let make: Factory;
let worker: INestApplicationContext;
let mail: MailServer;
let roads: number;
let list: number;

const day = '2023-02-01';

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  roads = await make.unit('交通局', county);
  await make.user('clerk', roads, 'unitClerk');
  list = await make.list(await make.campaign(county));
  worker = await startAlertWorker(database.url);
});

afterAll(async () => {
  await worker?.close();
  await make?.close();
  await database?.drop();
});

beforeEach(async () => {
  mail = await MailServer.start();
  await setMail(make, mail.port);
});

afterEach(async () => {
  await mail.stop();
  await make.query('TRUNCATE work_item, digest, outbox CASCADE');
});

const dueToday = (title = '国道341线公路改建') => make.item(list, roads, { title, dueOn: day });

interface Row {
  id: number;
  status: string;
  attempts: number;
  last_error: string | null;
}
const email = async (): Promise<Row | undefined> =>
  (
    await make.query<Row & { id: string }>(
      `SELECT id::integer, status, attempts, last_error FROM delivery WHERE channel = 'email'`,
    )
  )[0];
const reaches = async (expected: Partial<Row>): Promise<void> => {
  await expect.poll(email, { timeout: 20_000 }).toMatchObject(expected);
};
const delivery = async (): Promise<Row> => {
  const row = await email();
  if (!row) throw new Error('no e-mail delivery');
  return row;
};

describe('a message', () => {
  it('that is put off goes out on a later try, under the same key', async () => {
    mail.refusals.push(refusal(451, 'try again later'));
    await dueToday();
    await scan(worker, day);
    await reaches({ status: 'sent', attempts: 2, last_error: null });
    expect(mail.received).toHaveLength(1);
  });

  it('outlasts a mail server that is down for longer than the queue tries', async () => {
    const { port } = mail;
    await mail.stop();
    await dueToday();
    await scan(worker, day);
    await reaches({ status: 'queued', attempts: 3, last_error: expect.stringContaining('ECONNREFUSED') });
    mail = await MailServer.start();
    await setMail(make, mail.port);
    expect(mail.port).not.toBe(port);
    await make.query(`UPDATE delivery SET wake_at = now() - interval '1 second' WHERE status = 'queued'`);
    await worker.get(WakeDeliveries, { strict: false }).execute();
    await reaches({ status: 'sent', attempts: 4 });
    expect(mail.recipients).toEqual(['clerk@guatu.test']);
  });

  it('that is refused for good is not tried again, and says why', async () => {
    mail.refusals.push(refusal(550, 'mailbox unavailable'));
    await dueToday();
    await scan(worker, day);
    await reaches({
      status: 'failed',
      attempts: 1,
      last_error: expect.stringContaining('mailbox unavailable'),
    });
    expect(mail.received).toEqual([]);
  });

  it('waits while mail is switched off, and is given up after three days', async () => {
    await dueToday();
    await setMail(make, mail.port);
    mail.refusals.push(refusal(451, 'busy'), refusal(451, 'busy'), refusal(451, 'busy'));
    await scan(worker, day);
    await reaches({ status: 'queued', attempts: 3 });
    await setMail(make, mail.port, false);
    const { id } = await delivery();
    await worker.get(SendDelivery).execute(id);
    await reaches({ status: 'queued', attempts: 4, last_error: 'e-mail is switched off' });
    await setMail(make, mail.port);
    await make.query(`UPDATE delivery SET created_at = now() - interval '73 hours' WHERE channel = 'email'`);
    await worker.get(SendDelivery).execute(id);
    await reaches({ status: 'failed', last_error: 'not sent within three days' });
    expect(mail.received).toEqual([]);
  });

  it('waits, with the reason, while the stored password does not open', async () => {
    await make.query(
      `UPDATE setting SET value = value || '{"user":"guatu","sealedPassword":"AAAA"}' WHERE key = 'mail'`,
    );
    await dueToday();
    expect(await scan(worker, day)).toMatchObject({ deliveries: 1 });
    await reaches({ status: 'queued', last_error: expect.stringContaining('SECRET_KEY') });
    expect(mail.received).toEqual([]);
  });

  it('left behind by a sender that died is sent by another once its claim has run out', async () => {
    await dueToday();
    await scan(worker, day);
    await reaches({ status: 'sent' });
    const { id } = await delivery();
    await make.query(
      `UPDATE delivery SET status = 'sending', sent_at = NULL, claimed_until = now() + interval '1 minute' WHERE id = $1`,
      [id],
    );
    await worker.get(SendDelivery).execute(id);
    expect(mail.received).toHaveLength(1);
    await make.query(`UPDATE delivery SET claimed_until = now() - interval '1 second' WHERE id = $1`, [id]);
    await worker.get(SendDelivery).execute(id);
    await reaches({ status: 'sent', attempts: 2 });
    // The receiver can tell that the second is the first again.
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(1);
    expect(mail.received).toHaveLength(2);
  });

  it('is sent once however often its row is relayed and its job runs', async () => {
    await dueToday();
    await scan(worker, day);
    await reaches({ status: 'sent' });
    await make.query('UPDATE outbox SET relayed_at = NULL');
    const relay = worker.get(RelayOutbox, { strict: false });
    await Promise.all([relay.execute(), relay.execute()]);
    const { id } = await delivery();
    await Promise.all([1, 2, 3].map(() => worker.get(SendDelivery).execute(id)));
    expect(mail.received).toHaveLength(1);
    expect(await make.query('SELECT 1 FROM outbox WHERE relayed_at IS NULL')).toEqual([]);
  });
});

describe('the relay', () => {
  it('passes over a row that no queue can take', async () => {
    await make.query(
      `INSERT INTO outbox (job, payload) VALUES ('no.such', '{}'), ('deliveries.send', '{"wrong":1}'),
                                                ('outbox.relay', '{}')`,
    );
    await worker.get(RelayOutbox, { strict: false }).execute();
    await expect.poll(() => make.query('SELECT 1 FROM outbox WHERE relayed_at IS NULL')).toEqual([]);
  });

  it('hears a commit without waiting for the clock', async () => {
    await make.query(`INSERT INTO outbox (job, payload) VALUES ('outbox.relay', '{}')`);
    await make.query(`SELECT pg_notify('guatu_outbox', '')`);
    await expect
      .poll(() => make.query('SELECT 1 FROM outbox WHERE relayed_at IS NULL'), { timeout: 5_000 })
      .toEqual([]);
  });
});

const digests = () =>
  make.query<{ day: string; titles: string[]; unread: boolean }>(
    `SELECT day::text, read_at IS NULL AS unread,
            (SELECT jsonb_agg(l ->> 'title') FROM jsonb_array_elements(content -> 'sections') s,
                    jsonb_array_elements(s -> 'lines') l) AS titles FROM digest ORDER BY day`,
  );

/** A process that has done something and not committed it yet. */
async function holdTransaction(sql: string): Promise<{ commit: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('BEGIN');
  await client.query(sql);
  return {
    commit: async () => {
      await client.query('COMMIT');
      await client.end();
    },
  };
}

/** Until another connection waits for that transaction. */
const somebodyWaits = async (): Promise<void> => {
  await expect
    .poll(() =>
      make.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      ),
    )
    .toHaveLength(1);
};

describe('a second scan of the day that finds something new', () => {
  it('adds to the digest while no copy has left the house', async () => {
    await setMail(make, mail.port, false);
    await dueToday('甲');
    await scan(worker, day);
    await make.query('UPDATE digest SET read_at = now()');
    await dueToday('乙');
    expect(await scan(worker, day)).toMatchObject({ fired: 1, digests: 1, deliveries: 0 });
    expect(await digests()).toEqual([{ day, unread: true, titles: ['甲', '乙'] }]);
  });

  it('leaves it to the next working day once the message is out', async () => {
    await dueToday('甲');
    await scan(worker, day);
    await reaches({ status: 'sent' });
    await dueToday('乙');
    expect(await scan(worker, day)).toMatchObject({ fired: 0, digests: 0 });
    await scan(worker, '2023-02-02');
    await expect.poll(() => mail.received.length).toBe(2);
    expect((await digests()).map(({ titles }) => titles)).toEqual([['甲'], ['甲', '乙']]);
  });

  it('joins the digest that another process wrote for the person in the meantime', async () => {
    await setMail(make, mail.port, false);
    await dueToday('甲');
    const other = await holdTransaction(
      `INSERT INTO digest (recipient_id, day, subject, body, content) SELECT id, '${day}', '', '', '{}' FROM app_user`,
    );
    const running = scan(worker, day);
    await somebodyWaits();
    await other.commit();
    expect(await running).toMatchObject({ fired: 1, digests: 1 });
    expect(await digests()).toEqual([{ day, unread: true, titles: ['甲'] }]);
    expect(await make.query('SELECT 1 FROM alert_ledger l JOIN digest d ON d.id = l.digest_id')).toHaveLength(
      1,
    );
  });

  it('gives back what it won when the message goes out under its hands', async () => {
    await setMail(make, mail.port, false);
    await dueToday('甲');
    await scan(worker, day);
    await dueToday('乙');
    const sender = await holdTransaction('UPDATE digest SET sealed_at = now()');
    const running = scan(worker, day);
    await somebodyWaits();
    await sender.commit();
    expect(await running).toMatchObject({ fired: 0, digests: 0, deliveries: 0 });
    expect(await make.query(`SELECT 1 FROM alert_ledger WHERE outcome = 'sent'`)).toHaveLength(1);
    expect(await scan(worker, '2023-02-02')).toMatchObject({ fired: 2 });
    expect((await digests()).at(-1)?.titles).toEqual(['甲', '乙']);
  });
});

it('a scan that fails half-way leaves nothing behind', async () => {
  await dueToday();
  const scans = worker.get(AlertScanRepository, { strict: false });
  const move = scans.move.bind(scans);
  scans.move = () => Promise.reject(new Error('database gone'));
  await expect(scan(worker, day)).rejects.toThrow('database gone');
  scans.move = move;
  for (const table of ['alert_ledger', 'digest', 'delivery', 'outbox'])
    expect(await make.query(`SELECT 1 FROM ${table}`), table).toEqual([]);
  expect(await scan(worker, day)).toMatchObject({ fired: 1 });
});
