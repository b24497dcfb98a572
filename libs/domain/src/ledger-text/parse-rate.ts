import { chineseNumeral } from './chinese-numeral.js';
import { scaleDecimal, toDecimal } from './decimal.js';
import { compactText } from './normalise-text.js';
import { parsed, refused, type NumericCell, type Parsed, type TextIssue } from './parsed.js';

/** How the plain numbers of a rate column are meant: 0.6, 60, or undecided when it holds only 0 and 1. */
export type RateScale = 'fraction' | 'percent' | 'undecided';

/**
 * Decides a column's scale from its plain numbers (cells formatted as percent or written with % speak for
 * themselves): any value above 1 means percent, otherwise any value between 0 and 1 means fraction.
 */
export function rateScaleOf(cells: Iterable<NumericCell>): RateScale {
  let scale: RateScale = 'undecided';
  for (const cell of cells) {
    const value = plainNumber(cell);
    if (value === null) continue;
    if (Math.abs(value) > 1) return 'percent';
    if (value !== 0 && Math.abs(value) < 1) scale = 'fraction';
  }
  return scale;
}

function plainNumber(cell: NumericCell): number | null {
  if (cell.percent) return null;
  if (cell.number !== undefined) return cell.number;
  const text = compactText(cell.text);
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : null;
}

const words = new Map([
  ['完成', 100],
  ['已完成', 100],
  ['全部完成', 100],
  ['已办结', 100],
  ['未开工', 0],
  ['未启动', 0],
  ['未开始', 0],
]);

/**
 * Reads a completion rate into percent, 0–100 with two decimals: 60, 0.6 in a fraction column, "60%", "60.5％",
 * a percent-formatted 0.6, "百分之六十", "已完成". Outside 0–100 is refused. In an undecided column 1 is taken for
 * 100 % with a doubt; in a percent column a value between 0 and 1 is kept (0.6 %) with a doubt.
 */
export function parseRate(cell: NumericCell, scale: RateScale): Parsed<number> {
  if (cell.number !== undefined) return scaled(cell.number, cell.text, cell.percent ? 'marked' : scale);
  const text = compactText(cell.text);
  const word = words.get(text);
  if (word !== undefined) return parsed(word);
  if (text.length > 24) return refused('rate.unrecognised', { text: `${cell.text.slice(0, 24)}…` });
  const chinese =
    /^(约|近|已完成|完成|达到?)?百分之([一-龥]{1,3}?)(?:点([一二三四五六七八九零]{1,2}))?(左右|以上)?$/.exec(
      text,
    );
  if (chinese) return chineseRate(chinese, cell.text);
  const match = /^(约|近|已?完成|达到?)?(-?[\d.,]+)(%)?(左右|以上|余)?$/.exec(text);
  if (!match) return refused('rate.unrecognised', { text: cell.text });
  const vague = match[4] !== undefined || /^[约近]/.test(match[1] ?? '');
  const result = scaled(match[2]!, cell.text, match[3] ? 'written' : scale);
  if (!vague || !result.ok) return result;
  return parsed(result.value, { code: 'rate.approximate', params: { text: cell.text, value: result.value } });
}

function chineseRate(match: RegExpExecArray, shown: string): Parsed<number> {
  const whole = chineseNumeral(match[2]!);
  const fraction = match[3] === undefined ? 0 : chineseNumeral(match[3]);
  if (whole === null || fraction === null) return refused('rate.unrecognised', { text: shown });
  return scaled(`${whole}.${fraction}`, shown, 'written');
}

function scaled(
  value: string | number,
  shown: string,
  scale: RateScale | 'marked' | 'written',
): Parsed<number> {
  const decimal = toDecimal(value);
  if (!decimal) return refused('rate.unrecognised', { text: shown });
  const one = decimal.digits === 10n ** BigInt(decimal.scale);
  const times100 = scale === 'marked' || scale === 'fraction' || (scale === 'undecided' && one);
  const { units } = scaleDecimal(decimal, times100 ? 2 : 0, 2);
  const rate = Number(units) / 100;
  if (rate < 0 || rate > 100) return refused('rate.outOfRange', { text: shown, value: rate });
  return parsed(rate, doubt(scale, one, rate, shown));
}

function doubt(scale: string, one: boolean, rate: number, shown: string): TextIssue | undefined {
  if (scale === 'undecided' && one) return { code: 'rate.ambiguousOne', params: { text: shown } };
  if (scale === 'percent' && rate > 0 && rate <= 1) {
    return { code: 'rate.tiny', params: { text: shown, value: rate } };
  }
  return undefined;
}
