import { expect, it } from 'vitest';
import { singleLine } from './single-line.js';

it.each([
  ['国道341线', '国道341线'],
  ['a\r\nBcc: x@evil.test', 'a Bcc: x@evil.test'],
  ['a\u2028b\u2029c\u0085d\u0000e', 'a b c d e'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['  many   spaces ', 'many spaces'],
])('%j becomes %j', (text, line) => {
  expect(singleLine(text, 100)).toBe(line);
});

it('cuts between characters, never within one', () => {
  expect(singleLine('𠀀'.repeat(10), 4)).toBe('𠀀𠀀𠀀…');
});
