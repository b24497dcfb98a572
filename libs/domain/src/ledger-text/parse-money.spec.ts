import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxMoney, moneyUnitInCorner, moneyUnitInHeader, parseMoney, type MoneyUnit } from './parse-money.js';
import type { Parsed } from './parsed.js';

const text = (value: string) => ({ text: value });
const number = (value: number) => ({ text: String(value), number: value });

const outcome = (result: Parsed<number>) =>
  result.ok ? [result.value, result.warning?.code] : [null, result.problem.code];

describe('money', () => {
  it.each<[ReturnType<typeof text> | ReturnType<typeof number>, MoneyUnit, number | null, string?]>([
    [number(3200), '万元', 32_000_000],
    [number(1234.56), '万元', 12_345_600],
    [number(320), '亿元', 32_000_000_000],
    [number(243.17), '亿元', 24_317_000_000],
    [number(63.37), '亿元', 6_337_000_000],
    [number(0.1 + 0.2), '万元', 3000],
    [number(480), '元', 480],
    [number(1.5), '千元', 1500],
    [text('3.2亿元'), '万元', 320_000_000],
    [text('５００万'), '元', 5_000_000],
    [text('1,234.5'), '万元', 12_345_000],
    [text('480元'), '万元', 480],
    [text('¥1,000'), '元', 1000],
    [text('约500万元'), '亿元', 5_000_000, 'money.approximate'],
    [text('近5亿元'), '万元', 500_000_000, 'money.approximate'],
    [number(0.00005), '万元', 1, 'money.rounded'],
    [number(12.3), '元', 12, 'money.rounded'],
    [number(-5), '万元', null, 'money.negative'],
    [number(2_000_000), '亿元', null, 'money.tooLarge'],
    [number(1e300), '元', null, 'money.unrecognised'],
    [text('1,5'), '万元', null, 'money.unrecognised'],
    [text('待定'), '万元', null, 'money.unrecognised'],
    [text('9'.repeat(41)), '万元', null, 'money.unrecognised'],
  ])('%o under %s → %s %s', (cell, unit, expected, code) => {
    expect(outcome(parseMoney(cell, unit))).toEqual([expected, code]);
  });

  it.each([
    ['总投资（亿元）', '亿元'],
    ['总投资(万元)', '万元'],
    ['年度计划投资\n（万元）', '万元'],
    ['金额/元', '元'],
    ['总投资（万美元）', null],
    ['总投资', null],
  ])('header %s names %s', (header, unit) => {
    expect(moneyUnitInHeader(header)).toBe(unit);
  });

  it.each([
    ['单位:万元', '万元'],
    ['单位：万元、亩', '万元'],
    ['单 位：亿元', '亿元'],
    ['（单位：人民币元）', '元'],
    ['填报单位：发改局', null],
    ['万元', null],
  ])('corner %s names %s', (corner, unit) => {
    expect(moneyUnitInCorner(corner)).toBe(unit);
  });

  it('loses no 元 on the way through 万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxMoney }), (yuan) => {
        expect(parseMoney(number(yuan / 10_000), '万元')).toEqual({ ok: true, value: yuan });
      }),
    );
  });
});
