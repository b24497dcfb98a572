import { scaleDecimal, toDecimal } from './decimal.js';
import { compactText, normaliseText } from './normalise-text.js';
import { parsed, refused, type NumericCell, type Parsed, type TextIssue } from './parsed.js';

/** Units in which ledgers state money, with the power of ten that makes them 元. */
export const moneyUnits = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 千万元: 7, 亿元: 8 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

/** Largest amount a ledger may hold: 100万亿元, exact in 15 significant digits. */
export const maxMoney = 100_000_000_000_000;

const unitText = /(亿元|千万元|百万元|万元|千元|(?<![万亿千百美欧日])元)/;

/** The unit in a header: "总投资（亿元）" → 亿元; null when it names none. */
export function moneyUnitInHeader(header: string): MoneyUnit | null {
  return (unitText.exec(compactText(header).slice(0, 200))?.[1] as MoneyUnit | undefined) ?? null;
}

/** The unit in a corner note: "单位：万元" → 万元; null when the text is no such note. */
export function moneyUnitInCorner(text: string): MoneyUnit | null {
  const note = /(?:单位|unit)[:为]?(?:人民币)?(.{1,12})/i.exec(compactText(text).slice(0, 200));
  return note ? moneyUnitInHeader(note[1]!) : null;
}

/**
 * Reads an amount into whole 元 by exact decimal arithmetic: 3200 under "单位:万元", "3.2亿元", "1,234.56",
 * "约500万". A unit in the cell goes before `unit`. Parts of an 元 are rounded with a doubt; negative amounts and
 * amounts above {@link maxMoney} are refused.
 */
export function parseMoney(cell: NumericCell, unit: MoneyUnit): Parsed<number> {
  if (cell.number !== undefined) return inYuan(cell.number, cell.text, unit, false);
  const text = compactText(normaliseText(cell.text)).replace(/^(?:人民币|¥|￥|RMB)/i, '');
  if (text.length > 40) return refused('money.unrecognised', { text: `${cell.text.slice(0, 40)}…` });
  const match =
    /^(约|近|共|计)?(-?[\d.,]+)(余|多)?(亿|千万|百万|万|千)?(元)?(左右|余|以上)?(?:人民币)?$/.exec(text);
  if (!match) return refused('money.unrecognised', { text: cell.text });
  const own = match[4] ? (`${match[4]}元` as MoneyUnit) : match[5] ? '元' : unit;
  const vague = /[约近余多左以]/.test((match[1] ?? '') + (match[3] ?? '') + (match[6] ?? ''));
  return inYuan(match[2]!, cell.text, own, vague);
}

function inYuan(value: string | number, shown: string, unit: MoneyUnit, vague: boolean): Parsed<number> {
  const decimal = toDecimal(value);
  if (!decimal) return refused('money.unrecognised', { text: shown });
  if (decimal.digits < 0n) return refused('money.negative', { text: shown });
  const { units, exact } = scaleDecimal(decimal, moneyUnits[unit], 0);
  if (units > BigInt(maxMoney)) return refused('money.tooLarge', { text: shown, unit });
  const yuan = Number(units);
  return parsed(yuan, doubt(shown, yuan, exact, vague));
}

function doubt(text: string, value: number, exact: boolean, vague: boolean): TextIssue | undefined {
  if (vague) return { code: 'money.approximate', params: { text, value } };
  return exact ? undefined : { code: 'money.rounded', params: { text, value } };
}
