import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../../test/support/official-calendar.js';
import type { DigestEntry, DraftSection } from './digest-content.js';
import { digestHtml } from './digest-html.js';
import { writeDigest } from './write-digest.js';

const calendar = officialCalendar(2022, 2024);
const publicUrl = 'https://guatu.gx.test/';

const entry = (over: Partial<DigestEntry> = {}): DigestEntry => ({
  itemId: 12,
  number: '3',
  title: '国道341线公路改建',
  unitName: '交通局',
  dueOn: '2023-01-31',
  isFresh: true,
  ...over,
});
const write = (sections: DraftSection[], locale: 'zh' | 'en' = 'zh', day = '2023-02-03') =>
  writeDigest(sections, locale, day, calendar, publicUrl);
const lineOf = (dueOn: string, day: string, locale: 'zh' | 'en' = 'zh') =>
  write([{ code: 'dueSoon', total: 1, entries: [entry({ dueOn })] }], locale, day).content.sections[0]
    ?.lines[0]?.text;

describe('the state of an item, in working days', () => {
  it.each([
    ['2023-01-31', '2023-02-01', '交通局 · 逾期 1 个工作日，应于 2023-01-31 完成'],
    ['2023-01-31', '2023-02-03', '交通局 · 逾期 3 个工作日，应于 2023-01-31 完成'],
    // 春节: 01-21 to 01-27 off, 01-28 and 01-29 make-up days
    ['2023-01-20', '2023-01-28', '交通局 · 逾期 1 个工作日，应于 2023-01-20 完成'],
    ['2023-02-01', '2023-01-20', '交通局 · 还剩 5 个工作日，2023-02-01 到期'],
    ['2023-02-03', '2023-02-03', '交通局 · 今日为最后一个工作日，2023-02-03 到期'],
    ['2023-02-05', '2023-02-03', '交通局 · 今日为最后一个工作日，2023-02-05 到期'],
  ])('due %s, on %s', (dueOn, day, text) => {
    expect(lineOf(dueOn, day)).toBe(text);
  });

  it.each([
    ['2023-01-31', '2023-02-01', '交通局 · 1 working day overdue, was due by 2023-01-31'],
    ['2023-02-01', '2023-01-20', '交通局 · 5 working days left, due 2023-02-01'],
  ])('due %s, on %s, in English', (dueOn, day, text) => {
    expect(lineOf(dueOn, day, 'en')).toBe(text);
  });
});

const twoSections: DraftSection[] = [
  { code: 'newlyOverdue', total: 1, entries: [entry()] },
  {
    code: 'stillOverdue',
    total: 23,
    entries: [entry({ itemId: 13, number: '4', title: '智慧医院', dueOn: '2022-12-30' })],
  },
];

it('says it all in Chinese', () => {
  const { subject, body } = write(twoSections);
  expect(subject).toBe('【挂图】2月3日（周五）提醒：新逾期 1 项，仍逾期 23 项');
  expect(body).toBe(`截至 2023-02-03，以下事项需要您关注。

■ 新逾期 1 项
3  国道341线公路改建
    交通局 · 逾期 3 个工作日，应于 2023-01-31 完成
    https://guatu.gx.test/items/12

■ 仍逾期 23 项
4  智慧医院
    交通局 · 逾期 21 个工作日，应于 2022-12-30 完成
    https://guatu.gx.test/items/13
另有 22 项

打开消息列表: https://guatu.gx.test/inbox
本消息由系统自动发出，每个工作日至多一条，请勿直接回复。`);
});

it('says it all in English', () => {
  const { subject, body } = write(twoSections, 'en');
  expect(subject).toBe('[Guatu] Fri 2023-02-03: 1 newly overdue, 23 still overdue');
  expect(body).toContain('3 working days overdue, was due by 2023-01-31');
  expect(body).toContain('and 22 more');
});

describe('what somebody typed into a title', () => {
  const hostile = '改建<img src=x onerror=alert(1)>"\'&\r\nBcc: a@evil.test\n\n■ 伪造 https://evil.test';
  const written = write([{ code: 'newlyOverdue', total: 1, entries: [entry({ title: hostile })] }]);

  it('stays on its line in the text', () => {
    const lines = written.body.split('\n');
    expect(lines.filter((line) => line.includes('Bcc: a@evil.test'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('■'))).toEqual(['■ 新逾期 1 项']);
  });

  it('is text, not markup, in HTML', () => {
    const html = digestHtml(written.content, publicUrl);
    expect(html).not.toContain('<img');
    expect(html).toContain('改建&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp; Bcc: a@evil.test');
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="https://guatu.gx.test/items/12"',
      'href="https://guatu.gx.test/inbox"',
    ]);
  });
});
