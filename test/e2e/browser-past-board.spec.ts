import { join } from 'node:path';
import { AssessDay } from '@guatu/application';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, TestApi } from '../support/api.js';
import { launchBrowser, visit, type Visitor } from '../support/browser.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let make: Factory;
let api: TestApi;
let browser: Browser;
let url: string;
let item: number;
const visitors: Visitor[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  const housing = await make.unit('住建局', county);
  await make.user('leader', county, 'leader');
  const list = await make.list(await make.campaign(county));
  item = await make.item(list, housing, { dueOn: '2023-01-18', completionRate: 98 });
  await make.item(list, housing, { completionRate: 60 });
  for (const day of ['2023-01-17', '2023-01-18', '2023-01-19', '2023-01-20']) {
    await api?.close();
    api = await TestApi.start(database.url, {
      DEMO_TODAY: day,
      WEB_ROOT: join(import.meta.dirname, '../../dist/web'),
    });
    await api.app.get(AssessDay).execute();
  }
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

async function arrive(viewport?: { width: number; height: number }): Promise<Page> {
  const visitor = await visit(browser, url, viewport);
  visitors.push(visitor);
  const { page } = visitor;
  await page.goto('/board');
  await page.getByLabel('登录名').fill('leader');
  await page.getByLabel('密码', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

const redCount = (page: Page) => page.locator('.board-figure.light-red .board-number');
const chooser = (page: Page) => page.getByRole('button', { name: '数据截至' });

describe('the board of a past day, in a browser', () => {
  it('is reached by keyboard, lives in the address, and leads back', async () => {
    const page = await arrive();
    await redCount(page).getByText('1', { exact: true }).waitFor();
    await chooser(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await chooser(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('正在查看 2023-01-19 的历史看板').waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-01-19');
    await chooser(page).click();
    await page.getByLabel('看板日期').fill('2023-01-18');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await redCount(page).getByText('0', { exact: true }).waitFor();
    expect(await page.locator('.board-summary a').count()).toBe(0);
    await page.goBack();
    await redCount(page).getByText('1', { exact: true }).waitFor();
    await page.getByRole('button', { name: '回到今天' }).click();
    await page.locator('.board-summary a').first().waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('main');
    expect(new URL(page.url()).searchParams.get('asOf')).toBeNull();
  });

  it('says that there is no record before the first assessed day', async () => {
    const page = await arrive({ width: 390, height: 844 });
    await page.goto('/board?asOf=2023-01-05');
    await page.getByText('2023-01-05 无记录').waitFor();
    await page.getByRole('button', { name: '查看 2023-01-17' }).click();
    await page.getByText('正在查看 2023-01-17 的历史看板').waitFor();
    await redCount(page).waitFor();
    const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths).toEqual([390, 390]);
  });

  it('shows why an item was red on a day', async () => {
    const page = await arrive();
    await page.goto('/board?asOf=2023-01-19');
    await page.locator('.board-reds a').first().click();
    await page.waitForURL(`**/items/${item}?tab=history`);
    await page.getByText('逐日原因（4 天）').click();
    const row = await page.getByRole('row', { name: /^2023-01-19/ }).textContent();
    expect(row).toContain('逾期 1 个工作日');
    const runs = await page.locator('.light-strip .visually-hidden').allTextContents();
    expect(runs.at(-1)).toBe('2023-01-19 至 2023-01-20：滞后');
  });

  it('did so without a fault', () => {
    expect(visitors.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
