import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parsed } from './parsed.js';
import { parseRate, rateScaleOf, type RateScale } from './parse-rate.js';

const text = (value: string) => ({ text: value });
const number = (value: number, percent = false) => ({ text: String(value), number: value, percent });

const outcome = (result: Parsed<number>) =>
  result.ok ? [result.value, result.warning?.code] : [null, result.problem.code];

describe('completion rates', () => {
  it.each<[ReturnType<typeof text> | ReturnType<typeof number>, RateScale, number | null, string?]>([
    [number(60), 'percent', 60],
    [number(0.6), 'fraction', 60],
    [number(0.6, true), 'percent', 60],
    [number(1, true), 'percent', 100],
    [number(1, true), 'undecided', 100],
    [text('60%'), 'fraction', 60],
    [text('60.5％'), 'percent', 60.5],
    [text('６０'), 'percent', 60],
    [text('0.6'), 'fraction', 60],
    [text('0.6%'), 'fraction', 0.6],
    [text('百分之六十'), 'percent', 60],
    [text('百分之六十点五'), 'percent', 60.5],
    [text('百分之百'), 'percent', 100],
    [text('已完成'), 'percent', 100],
    [text('未开工'), 'fraction', 0],
    [text('完成60%'), 'percent', 60],
    [text('约60%'), 'percent', 60, 'rate.approximate'],
    [number(0.57), 'fraction', 57],
    [number(0.1 + 0.2), 'fraction', 30],
    [number(33.333), 'percent', 33.33],
    [number(0), 'undecided', 0],
    [number(1), 'undecided', 100, 'rate.ambiguousOne'],
    [number(1), 'fraction', 100],
    [number(1), 'percent', 1, 'rate.tiny'],
    [number(0.6), 'percent', 0.6, 'rate.tiny'],
    [number(130), 'percent', null, 'rate.outOfRange'],
    [text('130%'), 'percent', null, 'rate.outOfRange'],
    [number(-1), 'percent', null, 'rate.outOfRange'],
    [number(1.3, true), 'percent', null, 'rate.outOfRange'],
    [text('60%-70%'), 'percent', null, 'rate.unrecognised'],
    [text('进展顺利'), 'percent', null, 'rate.unrecognised'],
    [number(Number.NaN), 'percent', null, 'rate.unrecognised'],
  ])('%o in a %s column → %s %s', (cell, scale, expected, code) => {
    expect(outcome(parseRate(cell, scale))).toEqual([expected, code]);
  });

  it('decides the scale of a column by its plain numbers', () => {
    expect(rateScaleOf([number(0.6), number(1), number(0)])).toBe('fraction');
    expect(rateScaleOf([number(0.6), number(60)])).toBe('percent');
    expect(rateScaleOf([text('0.5'), text('80%')])).toBe('fraction');
    expect(rateScaleOf([number(1), number(0)])).toBe('undecided');
    expect(rateScaleOf([number(0.6, true), text('60%'), text('')])).toBe('undecided');
    expect(rateScaleOf([])).toBe('undecided');
  });

  it('returns every two-decimal percent unharmed from the fraction a spreadsheet stores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const rate = hundredths / 100;
        expect(parseRate(number(rate / 100, true), 'percent')).toEqual({ ok: true, value: rate });
        expect(parseRate(text(`${rate}%`), 'fraction')).toEqual({ ok: true, value: rate });
      }),
    );
  });
});
