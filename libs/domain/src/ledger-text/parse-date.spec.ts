import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../date/plain-date.js';
import { dateOfSerial, parseDate } from './parse-date.js';

const winter = { startsOn: '2022-12-01', endsOn: '2023-03-31' };
/** Strings of what date texts are made of, in any order. */
const anyText = fc
  .array(fc.constantFrom(...'0123456789.-/年月日底前季度一二十上中下旬至到~—今明完成 T:'), { maxLength: 45 })
  .map((chars) => chars.join(''));
const plain = { defaultYear: 2023 };
const inWinter = { defaultYear: 2022, window: winter };

describe('dates as ledgers write them', () => {
  it.each([
    ['2023年9月底前', '2023-09-30'],
    ['一季度', '2023-03-31'],
    ['第二季度', '2023-06-30'],
    ['2023年三季度末', '2023-09-30'],
    ['前三季度', '2023-09-30'],
    ['Q4', '2023-12-31'],
    ['1月31日', '2023-01-31'],
    ['1月底', '2023-01-31'],
    ['5月底', '2023-05-31'],
    ['2月底', '2023-02-28'],
    ['2024年2月底', '2024-02-29'],
    ['2023.1.31', '2023-01-31'],
    ['2023/1/31', '2023-01-31'],
    ['2023-01-31', '2023-01-31'],
    ['2023-1-31 00:00:00', '2023-01-31'],
    ['2023-01-31T00:00:00.000Z', '2023-01-31'],
    ['２０２３年１月３１日', '2023-01-31'],
    ['2023年 1月\n31日', '2023-01-31'],
    ['二〇二三年九月三十日', '2023-09-30'],
    ['十二月底', '2023-12-31'],
    ['23年3月31日', '2023-03-31'],
    ['23.3.31', '2023-03-31'],
    ['20230131', '2023-01-31'],
    ['202309', '2023-09-30'],
    ['44957', '2023-01-31'],
    ['上半年', '2023-06-30'],
    ['下半年', '2023-12-31'],
    ['2023年上半年', '2023-06-30'],
    ['年底前', '2023-12-31'],
    ['2023年底前', '2023-12-31'],
    ['2023年年底', '2023-12-31'],
    ['年内完成', '2023-12-31'],
    ['明年3月底', '2024-03-31'],
    ['今年9月', '2023-09-30'],
    ['2023年9月', '2023-09-30'],
    ['2023.9', '2023-09-30'],
    ['2023-09', '2023-09-30'],
    ['9月上旬', '2023-09-10'],
    ['9月中旬', '2023-09-20'],
    ['9月中旬前', '2023-09-20'],
    ['9月下旬', '2023-09-30'],
    ['9.30', '2023-09-30'],
    ['力争2023年9月1日前建成投用', '2023-09-01'],
    ['截至2023年3月31日', '2023-03-31'],
    ['2023年3月31日（周五）', '2023-03-31'],
    ['2022年12月-2023年3月', '2023-03-31'],
    ['2022年12月至2023年3月底', '2023-03-31'],
    ['2022年12月—3月', '2023-03-31'],
    ['2023年1-3月', '2023-03-31'],
    ['1月10日至20日', '2023-01-20'],
    ['2023.1.5-2023.3.31', '2023-03-31'],
    ['2023年4月前三季度', null],
    ['9月31日', null],
    ['2023年13月', null],
    ['2023-02-29', null],
    ['春节前', null],
    ['尽快', null],
    ['底前', null],
    ['constructor', null],
    ['__proto__', null],
    ['1/31/23', null],
    ['1899年1月1日', null],
  ])('%s → %s', (text, expected) => {
    const result = parseDate(text, plain);
    expect(result.ok ? [result.value, result.warning] : [null, undefined]).toEqual([expected, undefined]);
  });

  it.each([
    ['1月底', '2023-01-31', undefined],
    ['12月31日', '2022-12-31', undefined],
    ['一季度', '2023-03-31', undefined],
    ['年底前', '2022-12-31', undefined],
    ['9月1日', '2023-09-01', 'date.outsideWindow'],
    ['11月', '2023-11-30', 'date.outsideWindow'],
    ['2022年11月', '2022-11-30', undefined],
    ['2月29日', '2024-02-29', 'date.outsideWindow'],
    ['长期坚持', '2023-03-31', 'date.openEnded'],
    ['3月初', '2023-03-05', 'date.approximate'],
    ['3月前', '2023-03-31', 'date.approximate'],
    ['2023年', '2023-12-31', 'date.approximate'],
  ])('in a campaign over the new year, %s → %s (%s)', (text, expected, warning) => {
    const result = parseDate(text, inWinter);
    expect(result).toMatchObject({ ok: true, value: expected });
    expect(result.ok ? result.warning?.code : null).toBe(warning);
  });

  it.each([
    ['9月', '2023-09-01'],
    ['2023年一季度', '2023-01-01'],
    ['2022年12月-2023年3月', '2022-12-01'],
    ['2023年', '2023-01-01'],
    ['9月下旬', '2023-09-21'],
    ['9月底', '2023-09-30'],
  ])('as a start, %s → %s', (text, expected) => {
    expect(parseDate(text, { ...plain, edge: 'start' })).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    [44957, '2023-01-31', undefined],
    [44957.75, '2023-01-31', undefined],
    [2023.1, '2023-01-31', 'date.ambiguousNumber'],
    [9.3, '2023-09-03', 'date.ambiguousNumber'],
    [2023.9, '2023-09-30', undefined],
    [20230131, '2023-01-31', undefined],
  ])('number %s → %s (%s)', (value, expected, warning) => {
    const result = parseDate(value, plain);
    expect(result).toMatchObject({ ok: true, value: expected });
    expect(result.ok ? result.warning?.code : null).toBe(warning);
  });

  it('takes the days of 1990 to 2200, in words and as serial numbers', () => {
    expect([32_873, 32_874, 109_939, 109_940].map(dateOfSerial)).toEqual([
      null,
      '1990-01-01',
      '2200-12-31',
      null,
    ]);
    expect(parseDate('2200-12-31', plain)).toEqual({ ok: true, value: '2200-12-31' });
    for (const text of ['1989-12-31', '2201-01-01', '9999-12-31'])
      expect(parseDate(text, plain)).toMatchObject({
        problem: { code: 'date.yearOutOfRange', params: { text } },
      });
  });

  it('names what it could not read', () => {
    expect(parseDate('长期', plain)).toMatchObject({ ok: false, problem: { code: 'date.openEndedRefused' } });
    expect(parseDate('9月31日', plain)).toMatchObject({
      ok: false,
      problem: { code: 'date.noSuchDay', params: { text: '9月31日' } },
    });
    expect(parseDate(-5, plain).ok).toBe(false);
    expect(parseDate(Number.NaN, plain).ok).toBe(false);
  });

  const day = fc.integer({ min: 7305, max: 84_370 }).map(fromDayNumber);

  it('reads every way of writing a day as that day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('-', '.', '/', '年'), (date, separator) => {
        const [y, m, d] = date.split('-').map(Number);
        const text = separator === '年' ? `${y}年${m}月${d}日前` : [y, m, d].join(separator);
        expect(parseDate(text, plain)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('reads a serial number as the day it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 109_939 }), (serial) => {
        expect(dateOfSerial(serial)).toBe(fromDayNumber(serial - 25569));
      }),
    );
  });

  it('puts a day without year inside the campaign when it fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (offset) => {
        const date = fromDayNumber(19327 + offset);
        const [, m, d] = date.split('-').map(Number);
        expect(parseDate(`${m}月${d}日`, inWinter)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('answers any text in a moment and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof parseDate(text, inWinter).ok).toBe('boolean');
      }),
    );
  });
});
