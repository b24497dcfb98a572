import { compactText } from './normalise-text.js';
import { parsed, refused, type Parsed } from './parsed.js';

const yes = new Set(
  '是 √ ✓ ✔ 对 有 已 已完成 完成 已办结 办结 已销号 已纳统 纳统 已入统 y yes true 1'.split(' '),
);
const no = new Set(
  '否 × ✗ ✘ x 没有 未 未完成 进行中 推进中 正在推进 未销号 未纳统 未入统 n no false 0'.split(' '),
);

/** Reads 是/否, √/×, 已完成/未完成, 已纳统/未纳统, Yes/No. */
export function parseYesNo(raw: string): Parsed<boolean> {
  const text = compactText(raw).toLowerCase();
  if (yes.has(text)) return parsed(true);
  if (no.has(text)) return parsed(false);
  return refused('yesNo.unrecognised', { text: raw.slice(0, 40) });
}

/** 新建, 续建, 改扩建. */
export const projectNatures = ['new', 'continued', 'expansion'] as const;
export type ProjectNature = (typeof projectNatures)[number];

/** Words for a project's nature on export. */
export const natureTitles: Record<ProjectNature, { zh: string; en: string }> = {
  new: { zh: '新建', en: 'New' },
  continued: { zh: '续建', en: 'Continued' },
  expansion: { zh: '改扩建', en: 'Expansion' },
};

/** Reads a project's nature: 新建/新开工, 续建/结转/在建, 改扩建/改建/扩建/技改. */
export function parseNature(raw: string): Parsed<ProjectNature> {
  const text = compactText(raw)
    .toLowerCase()
    .replace(/(?:项目|工程)$/, '');
  if (/^(?:新建|新开工?|拟建|new)$/.test(text)) return parsed('new');
  if (/^(?:续建|结转|在建|复工|continued)$/.test(text)) return parsed('continued');
  if (/^(?:改扩建|改、?扩建|改建|扩建|改造|技改|技术改造|改建及扩建|expansion)$/.test(text))
    return parsed('expansion');
  return refused('nature.unrecognised', { text: raw.slice(0, 40) });
}
