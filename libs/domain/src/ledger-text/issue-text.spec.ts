import { describe, expect, it } from 'vitest';
import { issueText } from './issue-text.js';
import { issueTexts } from './issue-texts.js';

const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();

describe('sentences of problems', () => {
  it('fills in the values', () => {
    expect(issueText({ code: 'rate.outOfRange', params: { text: '130', value: 130 } }, 'zh')).toBe(
      '完成率 130% 超出 0–100（原文“130”）。请改正。',
    );
  });

  it('calls a field by its title in each language and kind of ledger', () => {
    const issue = { code: 'row.required', params: { field: 'title', kind: 'project' } } as const;
    expect(issueText(issue, 'zh')).toBe('“项目名称”没有填写。请补上。');
    expect(issueText(issue, 'en')).toBe('"Project" is missing. Fill it in.');
  });

  it('never lets a value stand for a placeholder', () => {
    const issue = { code: 'date.unrecognised', params: { text: '{text}' } } as const;
    expect(issueText(issue, 'en')).toContain('"{text}"');
  });

  it('tells the same in both languages, with a way on', () => {
    const wrong = Object.entries(issueTexts).filter(
      ([, { zh, en }]) =>
        names(en).join(' ') !== names(zh).join(' ') || !zh.endsWith('。') || !en.endsWith('.'),
    );
    expect(wrong).toEqual([]);
  });
});
