import { isBlankMark, normaliseText } from './normalise-text.js';
import { parsed, type Parsed } from './parsed.js';

const unitEnding =
  /(?:局|委|办|部|厅|室|处|所|科|股|队|站|中心|公司|集团|厂|矿|政府|镇|乡|村|街道|社区|院|校|馆|协会|联合会|工会|团县委|妇联|残联|银行|支行|区|县|市|会|社|司)(?:\([^()]*\))?$/;
const joiners = /(?:以及|和|及|与)/g;

/**
 * Splits a cell of unit names ("发改局、住建局") at 、，,;；/|＋ and line breaks, outside brackets; at spaces when
 * every piece has at least two characters; at 和/及/与 only behind a word that ends like a unit, so that
 * 人力资源和社会保障局 stays whole. Numbering, "牵头单位：" and doubles are dropped; 等/等单位 gives a doubt.
 */
export function parseUnitList(raw: string): Parsed<string[]> {
  if (isBlankMark(raw)) return parsed([]);
  const names: string[] = [];
  let others = false;
  for (const piece of splitOutsideBrackets(normaliseText(raw))) {
    for (const part of splitAtSpaces(piece).flatMap(splitAtJoiners)) {
      const name = cleaned(part).replace(/等(?:有关|相关)?(?:单位|部门)?$/, '');
      others ||= name !== cleaned(part);
      if (name && !isBlankMark(name) && !names.includes(name)) names.push(name);
    }
  }
  return parsed(names, others ? { code: 'units.andOthers', params: { text: raw } } : undefined);
}

function splitOutsideBrackets(text: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(' || char === '【') depth += 1;
    if ((char === ')' || char === '】') && depth > 0) depth -= 1;
    if (depth === 0 && /[、,;/|+\n。]/.test(char)) pieces.push('');
    else pieces[pieces.length - 1] += char;
  }
  return pieces;
}

function splitAtSpaces(text: string): string[] {
  const words = text.trim().split(/ +/);
  const chinese = words.every((word) => word.length >= 2 && !/^[\x20-\x7e]+$/.test(word));
  return chinese
    ? words
    : [words.every((word) => /^[\x20-\x7e]+$/.test(word)) ? words.join(' ') : words.join('')];
}

function splitAtJoiners(text: string): string[] {
  for (const match of text.matchAll(joiners)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (
      left.length >= 2 &&
      right.length >= 2 &&
      unitEnding.test(left) &&
      !/[(]/.test(left.slice(left.lastIndexOf(')') + 1))
    ) {
      return [left, ...splitAtJoiners(right)];
    }
  }
  return [text];
}

const cleaned = (text: string): string =>
  text
    .replace(/^(?:\d{1,2}[.)、]|\(\d{1,2}\)|[①-⑳])/, '')
    .replace(/^(?:(?:牵头|责任|主责|配合|协办|参与)(?:单位|部门)?)[:]/, '')
    .trim();
