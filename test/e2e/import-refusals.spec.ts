import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi, type TestCaller } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Factory } from '../support/factories.js';
import { protectedWorkbook, zipBomb } from '../support/hostile-files.js';
import { sendLargeFile } from '../support/large-upload.js';
import { commit, formOf, type LedgerCell, upload, workbookOf } from '../support/ledger-files.js';
import { tableState } from '../support/table-state.js';

const mebibyte = 1024 * 1024;
let database: TestDatabase;
let api: TestApi;
let make: Factory;
let supervisor: TestCaller;
let list: number;
let projects: number;
let before: Record<string, string>;
let batches: number;

const countBatches = async (): Promise<number> =>
  (await make.query<{ n: number }>('SELECT count(*)::integer AS n FROM import_batch'))[0]?.n ?? -1;

beforeAll(async () => {
  database = await createTestDatabase();
  make = new Factory(database.url);
  const county = await make.unit('古县');
  const housing = await make.unit('住建局', county);
  const zone = await make.unit('开发区', county, 'zone');
  for (const parent of [county, zone]) await make.unit('综合办公室', parent);
  await make.unit('发展和改革局', county);
  await make.user('supervisor', county, 'supervisor');
  await make.user('clerk', housing, 'unitClerk');
  await make.user('leader', county, 'leader');
  await make.user('stranger', await make.unit('隰县'), 'supervisor');
  const campaign = await make.campaign(county);
  list = await make.list(campaign);
  projects = await make.list(campaign, 'project');
  await make.item(list, housing, { number: '1', completionRate: 30 });
  api = await TestApi.start(database.url, { DEMO_TODAY: '2023-01-20' });
  supervisor = await api.signIn('supervisor');
  before = await tableState(make);
  batches = await countBatches();
});

afterAll(async () => {
  await api?.close();
  await make?.close();
  await database?.drop();
});

describe('a file of 200 MB', () => {
  it.each([
    ['that says so is refused before it is sent', true, 40],
    ['that does not is dropped at the limit', false, 80],
  ])('%s', async (_, announced, sentAtMost) => {
    await api.app.listen(0, '127.0.0.1').catch(() => undefined);
    const url = `${await api.app.getUrl()}/api/v1/lists/${list}/imports`;
    const session = `guatu_session=${supervisor.cookies['guatu_session']}`;
    const answer = await sendLargeFile(url, session, 200 * mebibyte, announced);
    expect(answer).toMatchObject({ status: 413, body: { code: 'imports.tooLarge' } });
    expect(answer.body.detail).toContain('10 MB');
    expect(answer.sent).toBeLessThan(sentAtMost * mebibyte);
    expect(await tableState(make)).toEqual(before);
    expect(await countBatches()).toBe(batches);
  });
});

describe('a file that cannot be read', () => {
  const text = Buffer.from('序号,任务内容,完成时限\n1,甲,2023-03-31\n');
  it.each<[string, string, Buffer, string, string]>([
    ['a zip bomb', '台账.xlsx', zipBomb(), 'imports.file.inflates', '64 MB'],
    ['text renamed .xlsx', '台账.xlsx', text, 'imports.file.notWorkbook', '台账.xlsx'],
    ['nothing', '台账.xlsx', Buffer.alloc(0), 'imports.file.empty', '空'],
    ['a password', '台账.xlsx', protectedWorkbook(), 'imports.file.encrypted', '密码'],
    [
      'half a workbook',
      '台账.xlsx',
      workbookOf([['序号']]).subarray(0, 1500),
      'imports.file.corrupt',
      '损坏',
    ],
    ['a program', '台账.exe', text, 'imports.file.type', '.exe'],
    ['an empty sheet', '台账.xlsx', workbookOf([[]]), 'imports.file.noContent', '任务'],
  ])('(%s) is refused as a whole', async (_, name, bytes, code, named) => {
    const answer = await upload(supervisor, list, name, bytes);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json().code).toBe(code);
    expect(answer.json().detail).toContain(named);
    expect(await tableState(make)).toEqual(before);
    expect(await countBatches()).toBe(batches);
  });

  it.each([
    ['no form', 'application/json', Buffer.from('{}')],
    ['no file', formOf('a.xlsx', text, 'other').headers['content-type'], Buffer.from('')],
  ])('(%s) is asked for', async (_, type, payload) => {
    const answer = await supervisor.send('POST', `/lists/${list}/imports`, payload, { 'content-type': type });
    expect(answer.statusCode).toBe(400);
    expect(await countBatches()).toBe(batches);
  });

  it('(in another field) is asked for', async () => {
    const { payload, headers } = formOf('a.xlsx', text, 'other');
    const answer = await supervisor.send('POST', `/lists/${list}/imports`, payload, headers);
    expect(answer.json().code).toBe('imports.noFile');
  });
});

describe('an upload', () => {
  const file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc';

  it.each([
    ['that breaks off within the file', file, 'imports.interrupted'],
    ['that breaks off after the file', `${file}\r\n--b`, 'imports.interrupted'],
    ['of two files', `${file}\r\n${file}\r\n--b--\r\n`, 'imports.oneFile'],
  ])('%s is refused at once', async (_, payload, code) => {
    const answer = await supervisor.send('POST', `/lists/${list}/imports`, payload, {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe(code);
    expect(await countBatches()).toBe(batches);
  });
});

const header = ['序号', '任务内容', '牵头单位', '开始时间', '完成时限', '完成率%', '是否完成', '销号时间'];
const good: LedgerCell[] = [1, '甲', '住建局', '2022-12-01', '2023-03-31', 60, '否', null];
const having = (changes: Record<number, LedgerCell>): LedgerCell[] =>
  good.map((cell, column) => (Object.hasOwn(changes, column) ? (changes[column] ?? null) : cell));

describe('a row that is wrong', () => {
  it.each<[string, LedgerCell[][], string, string, string[]]>([
    [
      'with 13 columns too many',
      [having({}).concat(Array.from({ length: 13 }, (_, i) => `多${i}`))],
      'row.extraCells',
      'I2',
      ['第 2 行', '13', 'I2–U2'],
    ],
    [
      'due before its start',
      [having({ 4: '2022-11-30' })],
      'row.dueBeforeStart',
      'E2',
      ['2022-11-30', '2022-12-01'],
    ],
    ['done to 130 %', [having({ 5: 130 })], 'rate.outOfRange', 'F2', ['130']],
    ['of an unknown unit', [having({ 2: '发改局' })], 'import.unknownUnit', 'C2', ['发改局', '发展和改革局']],
    [
      'of a unit unlike any',
      [having({ 2: '天文台' })],
      'import.unknownUnitNothingNear',
      'C2',
      ['天文台', '古县'],
    ],
    [
      'of two units of one name',
      [having({ 2: '综合办公室' })],
      'import.ambiguousUnit',
      'C2',
      ['开发区 综合办公室'],
    ],
    ['with a number that is taken', [having({}), having({ 1: '乙' })], 'row.duplicateNumber', 'A3', ['A2']],
    ['without a deadline', [having({ 4: null })], 'row.required', 'E2', ['完成时限']],
    [
      'closed tomorrow',
      [having({ 6: '是', 7: '2023-01-21' })],
      'import.closedOnFuture',
      'H2',
      ['2023-01-21', '2023-01-20'],
    ],
    ['with a date that is none', [having({ 4: '2023-02-30' })], 'date.noSuchDay', 'E2', ['2023-02-30']],
    ['of an endless number', [having({ 0: '9'.repeat(50) })], 'import.tooLong', 'A2', ['50', '40']],
  ])('(%s) is named by its cell and keeps everything out', async (_, rows, code, cell, words) => {
    const file = workbookOf([header, ...rows, [9, '好的一行', '住建局', null, '2023-03-31', 10, '否', null]]);
    const answer = await upload(supervisor, list, '台账.xlsx', file);
    expect(answer.statusCode).toBe(201);
    const preview = answer.json();
    const problem = preview.problems.find((each: { severity: string }) => each.severity === 'error');
    expect(problem).toMatchObject({ code, cell, sheet: '任务' });
    for (const word of words) expect(problem.message).toContain(word);
    expect(preview).toMatchObject({
      committable: false,
      counts: { failed: 1, new: expect.any(Number) as number },
    });
    const page = (await supervisor.get(`/imports/${preview.id}/rows?result=failed`)).json();
    expect(page.rows).toHaveLength(1);
    expect(page.rows[0].problems.map((each: { cell: string }) => each.cell)).toContain(cell);
    const refused = await commit(supervisor, preview);
    expect(refused.statusCode).toBe(409);
    expect(refused.json().code).toBe('imports.notCommittable');
    expect(refused.json().errors[0].path).toBe(`任务!${cell}`);
    expect(await tableState(make)).toEqual(before);
    await supervisor.delete(`/imports/${preview.id}`);
  });
});

describe('a ledger of the other kind', () => {
  const project = workbookOf([
    ['序号', '项目名称', '建设性质', '总投资', '年度计划投资', '计划开工', '计划竣工', '责任单位'],
    [1, '甲项目', '新建', 3200, 1500, '2023-01', '2023-09', '住建局'],
  ]);

  it('is recognised in a list of tasks', async () => {
    const preview = (await upload(supervisor, list, '项目.xlsx', project)).json();
    expect(preview.committable).toBe(false);
    const problem = preview.problems.find((each: { code: string }) => each.code === 'import.projectLedger');
    expect(problem.message).toContain('建设性质');
    expect((await commit(supervisor, preview)).statusCode).toBe(409);
    expect(await tableState(make)).toEqual(before);
  });

  it('is recognised in a list of projects', async () => {
    const preview = (await upload(supervisor, projects, '任务.xlsx', workbookOf([header, good]))).json();
    const problem = preview.problems.find((each: { code: string }) => each.code === 'import.taskLedger');
    expect(problem).toMatchObject({ severity: 'error' });
    expect((await commit(supervisor, preview)).statusCode).toBe(409);
    expect(await tableState(make)).toEqual(before);
  });
});

describe('whoever may not', () => {
  it.each([
    ['clerk', 403],
    ['leader', 403],
    ['stranger', 404],
  ])('(%s) is refused with %i, uploading, looking and committing', async (login, status) => {
    const preview = (await upload(supervisor, list, 'a.xlsx', workbookOf([header, good]))).json();
    const caller = await api.signIn(login);
    const codes = [
      await upload(caller, list, 'a.xlsx', workbookOf([header, good])),
      await caller.get(`/imports/${preview.id}`),
      await caller.get(`/imports/${preview.id}/rows`),
      await caller.patch(`/imports/${preview.id}`, 1, {}),
      await commit(caller, preview),
      await caller.delete(`/imports/${preview.id}`),
    ].map((answer) => answer.statusCode);
    expect(codes).toEqual(codes.map(() => status));
    expect(await tableState(make)).toEqual(before);
  });

  it('commits nothing without having seen the version', async () => {
    const preview = (await upload(supervisor, list, 'a.xlsx', workbookOf([header, good]))).json();
    expect((await supervisor.post(`/imports/${preview.id}/commit`)).statusCode).toBe(428);
    expect((await commit(supervisor, { ...preview, version: 7 })).statusCode).toBe(412);
    expect(await tableState(make)).toEqual(before);
  });
});

it('keeps text that looks like a formula, a tag or a statement as text, without what cannot be stored', async () => {
  const other = await make.list(
    await make.campaign((await make.query<{ id: number }>('SELECT id FROM unit LIMIT 1'))[0]!.id),
  );
  const title = `=HYPERLINK("http://x")<script>'; DROP TABLE unit;--`;
  const csv = `序号,任务内容,牵头单位,完成时限,进展情况\n1,"${title.replaceAll('"', '""')}",住建局,2023-03-31,"一\x07二\u200b三"\n`;
  const preview = (await upload(supervisor, other, '台账.csv', Buffer.from(csv))).json();
  expect(preview).toMatchObject({ committable: true, counts: { new: 1 } });
  expect((await commit(supervisor, preview)).statusCode).toBe(200);
  const [item] = (await supervisor.get(`/items?listId=${other}`)).json().items;
  expect(item).toMatchObject({ title, progressNote: '一二三' });
});
