import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let make: Factory;
let api: TestApi;
let campaign: number;
let roads: number;
let other: { campaign: number; office: TestCaller };

const hostile = '改建<script>alert(1)</script>\r\nSet-Cookie: x=1';

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const city = await make.unit('临汾市', null, 'city');
  const county = await make.unit('古县', city, 'county');
  const neighbour = await make.unit('隰县', city, 'county');
  roads = await make.unit('交通局', county);
  const health = await make.unit('卫健局', county);
  await make.user('admin', county, 'administrator');
  await make.user('office', county, 'supervisor');
  await make.user('leader', county, 'leader');
  await make.user('roads', roads, 'unitClerk');
  await make.user('health', health, 'unitClerk');
  await make.user('neighbour', neighbour, 'supervisor');
  await make.user('neighbour-clerk', await make.unit('住建局', neighbour), 'unitClerk');
  campaign = await make.campaign(county);
  const list = await make.list(campaign);
  await make.item(list, roads, { number: '1', title: hostile, dueOn: '2023-02-01' });
  await make.item(list, health, { number: '2', title: '综合医改', dueOn: '2023-02-01' });
  const [clerk] = await make.query<{ unit_id: number }>(
    `SELECT unit_id FROM app_user WHERE login = 'neighbour-clerk'`,
  );
  const foreign = await make.campaign(neighbour);
  await make.item(await make.list(foreign), clerk!.unit_id, { title: '玉露香梨', dueOn: '2023-02-01' });
  api = await TestApi.start(database.url, { DEMO_TODAY: '2023-02-02' });
  other = { campaign: foreign, office: await api.signIn('neighbour') };
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

describe('a scan on demand', () => {
  it('is for the office, not for units and leaders', async () => {
    for (const login of ['roads', 'leader']) {
      const answer = await (await api.signIn(login)).post('/alerts/scan', {});
      expect(answer.statusCode, login).toBe(403);
    }
  });

  it('does not run ahead of the day', async () => {
    const answer = await (await api.signIn('office')).post('/alerts/scan', { day: '2023-02-03' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'alerts.futureDay',
      detail: expect.stringContaining('2023-02-02'),
    });
    expect((await (await api.signIn('office')).post('/alerts/scan', { day: 'soon' })).statusCode).toBe(400);
    expect(await make.query('SELECT 1 FROM alert_ledger')).toEqual([]);
  });

  it('tells what is overdue, with counts alone, and nothing the second time', async () => {
    const office = await api.signIn('office');
    const first = await office.post('/alerts/scan', {});
    expect(first.statusCode).toBe(200);
    expect(first.json()).toEqual({
      day: '2023-02-02',
      workingDay: true,
      fired: 3,
      superseded: 9,
      digests: 3,
      deliveries: 0,
    });
    expect((await office.post('/alerts/scan', { day: '2023-02-02' })).json()).toMatchObject({
      fired: 0,
      digests: 0,
    });
  });
});

describe('the inbox', () => {
  it('shows one’s own messages, in sections, as text', async () => {
    const page = (await (await api.signIn('roads')).get('/inbox')).json();
    expect(page).toMatchObject({ unread: 1, nextCursor: null });
    expect(page.messages).toEqual([
      {
        id: expect.any(Number),
        day: '2023-02-02',
        subject: '【挂图】2月2日（周四）提醒：新逾期 1 项',
        sections: [
          {
            code: 'newlyOverdue',
            title: '新逾期 1 项',
            total: 1,
            lines: [
              {
                itemId: expect.any(Number),
                number: '1',
                title: '改建<script>alert(1)</script> Set-Cookie: x=1',
                text: '交通局 · 逾期 1 个工作日，应于 2023-02-01 完成',
              },
            ],
          },
        ],
        createdAt: expect.any(String),
        readAt: null,
      },
    ]);
  });

  it('is empty for whom nothing concerns', async () => {
    expect((await (await api.signIn('leader')).get('/inbox')).json()).toEqual({
      messages: [],
      unread: 0,
      nextCursor: null,
    });
  });

  it('lets nobody read or mark another’s message', async () => {
    const health = await api.signIn('health');
    const [mine] = (await health.get('/inbox')).json().messages;
    const roadsClerk = await api.signIn('roads');
    expect((await roadsClerk.post(`/inbox/${mine.id}/read`)).statusCode).toBe(404);
    expect((await roadsClerk.post('/inbox/read-all')).statusCode).toBe(204);
    expect((await health.get('/inbox')).json().unread).toBe(1);
    expect((await health.post(`/inbox/${mine.id}/read`)).statusCode).toBe(204);
    expect((await health.get('/inbox')).json()).toMatchObject({
      unread: 0,
      messages: [{ readAt: expect.any(String) }],
    });
    expect((await roadsClerk.get('/inbox')).json().unread).toBe(0);
  });

  it('is read page by page', async () => {
    const [user] = await make.query<{ id: number }>(`SELECT id FROM app_user WHERE login = 'leader'`);
    await make.query(
      `INSERT INTO digest (recipient_id, day, subject, body, content)
       SELECT $1, date '2022-12-01' + g, 'n' || g, '', '{"sections":[]}' FROM generate_series(1, 5) g`,
      [user!.id],
    );
    const leader = await api.signIn('leader');
    const first = (await leader.get('/inbox?limit=3')).json();
    const second = (await leader.get(`/inbox?limit=3&cursor=${first.nextCursor}`)).json();
    expect([...first.messages, ...second.messages].map(({ subject }) => subject)).toEqual([
      'n5',
      'n4',
      'n3',
      'n2',
      'n1',
    ]);
    expect(second.nextCursor).toBeNull();
    expect((await leader.get('/inbox?cursor=x')).statusCode).toBe(400);
  });
});

/** Titles of the items in the ledger that somebody was told of. */
const titles = async (caller: TestCaller, query = '') => {
  const rows: { itemTitle: string; outcome: string }[] = (await caller.get(`/alerts${query}`)).json().alerts;
  return [
    ...new Set(rows.filter(({ outcome }) => outcome === 'sent').map(({ itemTitle }) => itemTitle)),
  ].toSorted();
};

describe('the ledger of alerts', () => {
  it('shows an office the items of its county alone', async () => {
    expect(await titles(await api.signIn('office'))).toEqual([hostile, '综合医改'].toSorted());
    expect(await titles(other.office)).toEqual(['玉露香梨']);
    expect(await titles(other.office, `?campaignId=${campaign}`)).toEqual([]);
  });

  it('can be narrowed to a campaign or a unit', async () => {
    const office = await api.signIn('office');
    expect(await titles(office, `?unitId=${roads}`)).toEqual([hostile]);
    expect(await titles(office, `?campaignId=${other.campaign}`)).toEqual([]);
  });

  it('says who was told what, and how', async () => {
    const answer = (await (await api.signIn('leader')).get(`/alerts?unitId=${roads}&limit=1`)).json();
    expect(answer.alerts).toEqual([
      expect.objectContaining({
        itemNumber: '1',
        ruleCode: 'due+1',
        recipientName: 'roads（示例）',
        firesOn: '2023-02-02',
        outcome: 'sent',
        channels: ['inApp'],
        deliveries: [{ channel: 'inApp', status: 'sent', lastError: null }],
      }),
    ]);
    expect(answer.nextCursor).toBe(String(answer.alerts[0].id));
  });

  it('is not for units', async () => {
    expect((await (await api.signIn('roads')).get('/alerts')).statusCode).toBe(403);
  });
});
