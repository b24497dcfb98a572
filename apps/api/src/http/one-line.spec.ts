import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { OneLine, oneLineOf } from './one-line.js';

class Named {
  @OneLine()
  name!: unknown;
}

const problems = (name: unknown) => validateSync(plainToInstance(Named, { name })).length;

describe('oneLineOf', () => {
  it.each([
    ['  住建局 ', '住建局'],
    ['第一行\r\n第二行\t三', '第一行 第二行 三'],
    ['合同\u202Exslx.甲', '合同xslx.甲'],
    ['\u200B住\uFEFF建\u00AD局\u2066', '住建局'],
    ['👨‍👩‍👧 葛󠄀城', '👨‍👩‍👧 葛󠄀城'],
    ['\u200B\u202E \n', ''],
  ])('%j → %j', (text, line) => expect(oneLineOf(text)).toBe(line));
});

describe('OneLine', () => {
  it.each(['\u3164', '\u2800', '\u200D', '\uFE0F\u034F'])(
    'refuses %j, of which nothing can be seen',
    (name) => expect(problems(name)).toBe(1),
  );

  it.each(['住建局', '1', '。', '', null, 7])('leaves %j to the other checks', (name) =>
    expect(problems(name)).toBe(0),
  );
});
