import { describe, expect, it } from 'vitest';
import { instantText, monthDay, sentenceDate, weekdayName } from './dates.js';

describe('dates as text', () => {
  it('names the weekday', () => {
    expect(weekdayName('2023-01-20', 'zh')).toBe('周五');
    expect(weekdayName('2023-01-22', 'en')).toBe('Sun');
  });

  it('writes a day in a sentence in either language', () => {
    expect(sentenceDate('2023-01-20', 'zh')).toBe('1月20日（周五）');
    expect(sentenceDate('2023-01-20', 'en')).toBe('20 Jan (Fri)');
  });

  it('leaves out the year in a dense table', () => expect(monthDay('2023-03-06')).toBe('03-06'));

  it("shows an instant in the instance's zone, across midnight", () => {
    expect(instantText('2023-01-20T16:05:00Z', 'Asia/Shanghai')).toBe('2023-01-21 00:05');
  });
});
