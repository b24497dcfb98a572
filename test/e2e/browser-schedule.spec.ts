import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, TestApi, type TestCaller } from '../support/api.js';
import { launchBrowser, visit, type Visitor } from '../support/browser.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';

let database: TestDatabase;
let make: Factory;
let api: TestApi;
let browser: Browser;
let url: string;
let item: number;
let supervisor: TestCaller;
const visitors: Visitor[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  const housing = await make.unit('住建局', county);
  await make.user('supervisor', county, 'supervisor');
  await make.user('clerk', housing, 'unitClerk');
  const list = await make.list(await make.campaign(county, '2022-12-01', '2024-12-31'), 'project');
  item = await make.item(list, housing, { title: '新建公办幼儿园', dueOn: '2024-03-29', completionRate: 40 });
  api = await TestApi.start(database.url, {
    DEMO_TODAY: '2023-01-20',
    WEB_ROOT: join(import.meta.dirname, '../../dist/web'),
  });
  supervisor = await api.signIn('supervisor');
  await supervisor.patch(`/items/${item}`, 1, { remark: '已核' });
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
  await page.goto(`/items/${item}?tab=milestones`);
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await page.getByRole('heading', { name: '倒排工期' }).waitFor();
  return page;
}

const light = (page: Page) => page.locator('.item-head .light-tag').first();
const milestones = () =>
  make.query<{ title: string; due: string }>(
    'SELECT title, due_on::text AS due FROM milestone WHERE item_id = $1 ORDER BY position',
    [item],
  );

describe('reverse scheduling, in a browser', () => {
  it('goes from a deadline that is too near to milestones that move the light', async () => {
    const page = await arrive('supervisor');
    expect(await light(page).textContent()).toContain('正常');
    await page.getByLabel('方案时限').fill('2023-12-29');
    await page.getByRole('combobox', { name: '模板' }).click();
    await page.getByTitle('建设项目（含审批）').click();
    await page.getByRole('button', { name: '套用模板' }).click();
    await page.getByText(/还差 \d+ 个工作日；关键链 立项批复 → 用地审批 → 规划许可/).waitFor();
    const table = page.getByRole('table', { name: '工序' });
    await table.getByText('已来不及').first().waitFor();
    expect(await page.getByRole('button', { name: '提交为节点' }).isDisabled()).toBe(true);

    // The shorter approval brings the first milestone near: it will turn the light.
    await page.getByRole('spinbutton', { name: '立项批复的工期' }).fill('2');
    await page.getByRole('button', { name: /^将时限推迟到 / }).click();
    await page.getByText(/^可行，没有余量/).waitFor();
    expect(await table.getByText('已来不及').count()).toBe(0);

    await page.getByRole('button', { name: '保存方案' }).click();
    await page.getByText('方案已保存，事项未变动').waitFor();
    expect(await milestones()).toEqual([]);
    expect(await light(page).textContent()).toContain('正常');

    await page.getByRole('button', { name: '提交为节点' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('事项将有 10 个节点').waitFor();
    await dialog.getByRole('button', { name: '提交为节点' }).click();
    await page.getByText('已提交为节点').first().waitFor();
    await expect.poll(() => light(page).textContent()).toContain('预警');
    const kept = await milestones();
    expect(kept).toHaveLength(10);
    expect(kept[0]).toEqual({ title: '立项批复', due: '2023-01-30' });
    expect(kept.at(-1)).toMatchObject({ title: '竣工验收' });
    const deadline = await page.getByLabel('方案时限').inputValue();
    expect(kept.at(-1)?.due).toBe(deadline);
    await page.getByRole('rowheader', { name: '竣工验收' }).first().waitFor();
  });

  it('lets the writer decide when somebody else has saved meanwhile, and asks why milestones are replaced', async () => {
    const page = await arrive('supervisor');
    await page.getByRole('spinbutton', { name: '试运行的工期' }).fill('20');
    await page.getByText(/^可行，余/).waitFor();
    const { version, deadline, steps, links } = (await supervisor.get(`/items/${item}/schedule`)).json();
    await supervisor.send(
      'PUT',
      `/items/${item}/schedule`,
      { deadline, steps, links },
      { 'if-match': `"${version}"` },
    );
    await page.getByRole('button', { name: '保存方案' }).click();
    await page.getByText('方案刚被他人修改').waitFor();
    await page.getByRole('button', { name: '用我的方案替换' }).click();
    await page.getByText('方案已保存，事项未变动').waitFor();
    const kept = (await supervisor.get(`/items/${item}/schedule`)).json();
    expect(kept.steps[8]).toMatchObject({ name: '试运行', duration: 20 });
    const before = await milestones();

    await page.getByRole('button', { name: '提交为节点' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('现有的 10 个节点将被替换').waitFor();
    await dialog.getByRole('button', { name: '提交为节点' }).click();
    await dialog.getByText('将替换现有节点，请写明原因').waitFor();
    expect(await milestones()).toEqual(before);
    await dialog.getByLabel('原因').fill('试运行压缩');
    await dialog.getByRole('button', { name: '提交为节点' }).click();
    await page.getByText('已提交为节点').first().waitFor();
    expect(await milestones()).not.toEqual(before);
  });

  it('shows a unit the schedule without letting it change anything, on a phone', async () => {
    const page = await arrive('clerk', { width: 390, height: 844 });
    await page.getByText(/^可行，余/).waitFor();
    expect(await page.getByLabel('方案时限').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: '提交为节点' }).count()).toBe(0);
    // As text: tests are compiled without the types of a page.
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBe(390);
  });

  it('makes no request that leaves the machine, and no script fails', () => {
    expect(visitors.length).toBe(3);
    expect(visitors.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([]);
    expect(visitors.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
