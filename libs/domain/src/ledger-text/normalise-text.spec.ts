import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactText,
  isBlankMark,
  normaliseText,
  oneLine,
  tidyText,
  withoutControls,
} from './normalise-text.js';

/** UTF-16 as it may come out of a broken file, halves of surrogate pairs included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(10, 13, 32, 0x3000, 0x200b)), {
    maxLength: 40,
  })
  .map((codes) => String.fromCharCode(...codes));

describe('text', () => {
  it.each([
    ['１２３ＡＢ％', '123AB%'],
    ['　序　号 ', '序 号'],
    ['a\u00a0b\u200b', 'a b'],
    ['x\r\ny\rz', 'x\ny\nz'],
    ['（单位：万元）', '(单位:万元)'],
  ])('normalises %j to %j', (raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
  });

  it('compacts, joins wrapped lines and leaves wording alone', () => {
    expect(compactText(' 完成\n时 限　')).toBe('完成时限');
    expect(oneLine('新建\n幼儿园')).toBe('新建幼儿园');
    expect(oneLine('（甲）\n第二行\n续')).toBe('（甲） 第二行续');
    expect(oneLine('立项。\r\n开工；\n验收')).toBe('立项。 开工； 验收');
    expect(oneLine('G341 road\nrebuild')).toBe('G341 road rebuild');
    expect(tidyText(' 一、“５０％”；\r\n\u0000二、\ud800完 \n')).toBe('一、“５０％”；\n二、完');
  });

  it('drops control characters but tabs and line breaks', () => {
    expect(withoutControls('a\u0000b\u001b[31m\u0007\tc\r\nd\u007f\u0085e')).toBe('ab[31m\tc\nd\ne');
  });

  it.each(['', '—', '/', ' － ', '无', 'N/A'])('%j says nothing', (text) => {
    expect(isBlankMark(text)).toBe(true);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});
