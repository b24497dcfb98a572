import { compactText } from './normalise-text.js';
import { parsed, refused, type Parsed } from './parsed.js';

/** Words of the light column. Imported lights are compared with the computed one, never stored as truth. */
export const lightTitles = {
  green: { zh: '绿灯', en: 'Green' },
  yellow: { zh: '黄灯', en: 'Yellow' },
  red: { zh: '红灯', en: 'Red' },
  notStarted: { zh: '未开始', en: 'Not started' },
  paused: { zh: '暂停', en: 'Paused' },
  done: { zh: '已完成', en: 'Done' },
  doneLate: { zh: '逾期完成', en: 'Done late' },
  stale: { zh: '久未填报', en: 'Stale' },
} as const;
export type LedgerLight = keyof typeof lightTitles;

const words = new Map<string, LedgerLight>([
  ...(Object.keys(lightTitles) as LedgerLight[]).flatMap((light): [string, LedgerLight][] => [
    [lightTitles[light].zh, light],
    [compactText(lightTitles[light].en).toLowerCase(), light],
  ]),
  ['正常', 'green'],
  ['正常推进', 'green'],
  ['g', 'green'],
  ['预警', 'yellow'],
  ['滞后', 'yellow'],
  ['y', 'yellow'],
  ['逾期', 'red'],
  ['严重滞后', 'red'],
  ['逾期/滞后', 'red'],
  ['r', 'red'],
  ['未启动', 'notStarted'],
  ['未开工', 'notStarted'],
  ['中止', 'paused'],
  ['完成', 'done'],
  ['销号', 'done'],
  ['已销号', 'done'],
]);
const colours = new Map<string, LedgerLight>([
  ['绿', 'green'],
  ['🟢', 'green'],
  ['黄', 'yellow'],
  ['🟡', 'yellow'],
  ['红', 'red'],
  ['🔴', 'red'],
]);

/** Reads 绿/黄/红 (灯, 色, 牌), 正常/预警/逾期, and the words for the other states, with or without a mark. */
export function parseLight(raw: string): Parsed<LedgerLight> {
  const text = compactText(raw)
    .toLowerCase()
    .replace(/^[●▲■○‖✓!?]+/, '');
  const light = words.get(text) ?? colours.get(text.replace(/(?:灯|色|牌)+$/, ''));
  return light ? parsed(light) : refused('light.unrecognised', { text: raw.slice(0, 40) });
}
