import { describe, expect, it } from 'vitest';
import { parseNature, parseYesNo } from './parse-flags.js';
import { parseLight } from './parse-light.js';
import { isPendingCode, parseProjectCode } from './parse-project-code.js';
import { parseQuantity } from './parse-quantity.js';
import type { Parsed } from './parsed.js';

const valueOf = <T>(result: Parsed<T>): T | string => (result.ok ? result.value : result.problem.code);

describe('small cells', () => {
  it.each([
    ['是', true],
    ['√', true],
    ['已完成', true],
    ['Ｙ', true],
    ['否', false],
    ['×', false],
    ['未完成', false],
    ['已纳统', true],
    ['也许', 'yesNo.unrecognised'],
  ])('yes or no: %s → %s', (text, expected) => {
    expect(valueOf(parseYesNo(text))).toBe(expected);
  });

  it.each([
    ['新建', 'new'],
    ['新建项目', 'new'],
    ['续 建', 'continued'],
    ['改扩建', 'expansion'],
    ['技改', 'expansion'],
    ['其他', 'nature.unrecognised'],
  ])('nature: %s → %s', (text, expected) => {
    expect(valueOf(parseNature(text))).toBe(expected);
  });

  it.each([
    ['绿灯', 'green'],
    ['● 正常', 'green'],
    ['黄', 'yellow'],
    ['红色', 'red'],
    ['🔴', 'red'],
    ['逾期完成', 'doneLate'],
    ['Not started', 'notStarted'],
    ['紫', 'light.unrecognised'],
    ['constructor', 'light.unrecognised'],
  ])('light: %s → %s', (text, expected) => {
    expect(valueOf(parseLight(text))).toBe(expected);
  });

  it.each([
    ['2301-141025-04-01-123456', '2301-141025-04-01-123456'],
    ['２３０１－１４１０２５－０４－０１－１２３４５６', '2301-141025-04-01-123456'],
    ['2301—141025—04—01—123456', '2301-141025-04-01-123456'],
    ['23011410250401123456', '2301-141025-04-01-123456'],
    ['2301-141025-04-01-12345a', '2301-141025-04-01-12345A'],
    ['2301-141025-04-01-12345', 'projectCode.form'],
    ['2301-14102-504-01-123456', 'projectCode.form'],
    ['代码', 'projectCode.form'],
  ])('project code: %s → %s', (text, expected) => {
    expect(valueOf(parseProjectCode(text))).toBe(expected);
  });

  it('knows a code that is still being applied for', () => {
    expect(isPendingCode('正在办理')).toBe(true);
    expect(isPendingCode('办理中')).toBe(true);
    expect(isPendingCode('2301-1')).toBe(false);
  });

  it.each([
    ['300余户', { value: 300, unit: '户', qualifier: 'over' }],
    ['37万亩', { value: 370_000, unit: '亩', qualifier: null }],
    ['近5亿元', { value: 500_000_000, unit: '元', qualifier: 'near' }],
    ['14.3万人次', { value: 143_000, unit: '人次', qualifier: null }],
    ['2.3亿斤', { value: 230_000_000, unit: '斤', qualifier: null }],
    ['约60公里', { value: 60, unit: '公里', qualifier: 'about' }],
    ['90%以上', { value: 90, unit: '%', qualifier: 'atLeast' }],
    ['1.25', { value: 1.25, unit: '', qualifier: null }],
    ['若干', 'quantity.unrecognised'],
  ])('quantity: %s', (text, expected) => {
    expect(valueOf(parseQuantity(text))).toEqual(expected);
  });
});
