import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, TestApi } from '../support/api.js';
import { launchBrowser, visit, type Visitor } from '../support/browser.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';
import { messyLedger } from '../support/messy-ledger.js';

let database: TestDatabase;
let make: Factory;
let api: TestApi;
let browser: Browser;
let url: string;
const visitors: Visitor[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  const housing = await make.unit('住建局', county);
  await make.unit('交通局', county);
  await make.unit('发改局', county);
  await make.user('supervisor', county, 'supervisor');
  await make.user('clerk', housing, 'unitClerk');
  await make.user('leader', county, 'leader');
  await make.list(await make.campaign(county));
  api = await TestApi.start(database.url, {
    DEMO_TODAY: '2023-01-20',
    WEB_ROOT: join(import.meta.dirname, '../../dist/web'),
  });
  await api.app.listen(0, '127.0.0.1');
  url = await api.app.getUrl();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await api?.close();
  await make?.close();
  await database?.drop();
});

async function arrive(login: string, viewport?: { width: number; height: number }): Promise<Page> {
  const visitor = await visit(browser, url, viewport);
  visitors.push(visitor);
  const { page } = visitor;
  await page.goto('/');
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

const redCount = (page: Page) => page.locator('.board-figure.light-red .board-number');

describe('the main job, in a browser', () => {
  it('goes from a messy ledger to a board that changes by itself', async () => {
    const supervisor = await arrive('supervisor');
    await supervisor.goto('/import');
    await supervisor.setInputFiles('input[type=file]', {
      name: '冬季行动台账.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: messyLedger(),
    });
    await supervisor.getByText('新增 3 项，变更 0 项，不变 0 项').first().waitFor();
    expect(await make.query('SELECT 1 FROM work_item')).toHaveLength(0);
    await supervisor.getByRole('button', { name: '确认导入' }).click();
    await supervisor.getByText('导入完成').waitFor();
    const stored = await make.query(
      `SELECT i.number, i.due_on::text AS due, s.title AS aspect, i.light,
         array_agg(u.name ORDER BY a.role, u.name) AS units
       FROM work_item i JOIN aspect s ON s.id = i.aspect_id JOIN unit_assignment a ON a.item_id = i.id
       JOIN unit u ON u.id = a.unit_id GROUP BY i.id, s.title ORDER BY i.position`,
    );
    expect(stored).toEqual([
      { number: '1', due: '2023-09-30', aspect: '项目建设', light: 'green', units: ['交通局'] },
      { number: '2', due: '2023-01-31', aspect: '项目建设', light: 'red', units: ['发改局', '住建局'] },
      { number: '3', due: '2023-03-31', aspect: '民生事业', light: 'red', units: ['住建局'] },
    ]);

    const leader = await arrive('leader');
    await leader.goto('/board');
    await expect.poll(() => redCount(leader).textContent()).toBe('2');

    const clerk = await arrive('clerk', { width: 390, height: 844 });
    await clerk.goto('/my-work');
    const card = clerk.getByRole('form', { name: '3 新建公办幼儿园（示例）' });
    await card.getByRole('spinbutton', { name: '完成率' }).fill('60');
    await card.getByRole('button', { name: /保\s*存/ }).click();
    await clerk.getByText('已保存').waitFor();
    // The leader's page has not been touched since it was opened.
    await expect.poll(() => redCount(leader).textContent(), { timeout: 10_000 }).toBe('1');

    await clerk.getByRole('button', { name: /撤销/ }).click();
    await expect.poll(() => redCount(leader).textContent(), { timeout: 10_000 }).toBe('2');
  });

  it('makes no request that leaves the machine, and no script fails', () => {
    expect(visitors.length).toBe(3);
    expect(visitors.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([]);
    expect(visitors.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
