import { scaleDecimal, toDecimal } from './decimal.js';
import { compactText } from './normalise-text.js';
import { parsed, refused, type Parsed } from './parsed.js';

/** How exact a stated quantity is: 约, 近, 余/多, 以上/不少于, 以下/不超过. */
export type Qualifier = 'about' | 'near' | 'over' | 'atLeast' | 'atMost';

/** A quantity with its unit as written: "300余户" is 300 户, over; "37万亩" is 370000 亩. */
export interface Quantity {
  value: number;
  unit: string;
  qualifier: Qualifier | null;
}

const qualifiers = new Map<string, Qualifier>([
  ['约', 'about'],
  ['大约', 'about'],
  ['左右', 'about'],
  ['近', 'near'],
  ['接近', 'near'],
  ['余', 'over'],
  ['多', 'over'],
  ['超', 'over'],
  ['超过', 'over'],
  ['以上', 'atLeast'],
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['不超过', 'atMost'],
]);
const powers = new Map([
  ['', 0],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
]);
const shape =
  /^(约|大约|近|接近|超过|超|不少于|不低于|不超过)?([\d.,]+)(余|多)?(百万|千万|百|千|万|亿)?(余|多)?([^\d.,]{0,12}?)(左右|以上|以下|以内)?$/;

/** Reads a quantity (docs/domain.md §2): number, 万/亿, unit, and a qualifier before, inside or after. */
export function parseQuantity(raw: string): Parsed<Quantity> {
  const text = compactText(raw);
  const match = text.length <= 40 ? shape.exec(text) : null;
  const decimal = match && toDecimal(match[2]!);
  if (!match || !decimal) return refused('quantity.unrecognised', { text: raw.slice(0, 40) });
  const places = Math.max(0, decimal.scale - powers.get(match[4] ?? '')!);
  const { units } = scaleDecimal(decimal, powers.get(match[4] ?? '')!, places);
  const word = match[1] ?? match[3] ?? match[5] ?? match[7];
  const qualifier = word === undefined ? null : (qualifiers.get(word) ?? null);
  return parsed({ value: Number(units) / 10 ** places, unit: match[6] ?? '', qualifier });
}
