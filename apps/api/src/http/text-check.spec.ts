import { describe, expect, it } from 'vitest';
import { textProblems } from './text-check.js';

const paths = (input: unknown) => textProblems(input).map(({ path }) => path);

describe('textProblems', () => {
  it('names every text that cannot be stored', () => {
    expect(
      paths({
        title: 'a\0',
        fine: '😀 好',
        milestones: [{ title: '好' }, { title: '\uD83D' }],
        aliases: ['\uDE00'],
      }),
    ).toEqual(['title', 'milestones[1].title', 'aliases[0]']);
  });

  it('stops at what is nested too deep', () => {
    const deep = JSON.parse(`${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}`) as unknown;
    expect(textProblems({ deep })).toEqual([
      { path: expect.stringMatching(/^deep\[0\]\.a/) as string, message: 'is nested deeper than 32 levels' },
    ]);
  });

  it.each([undefined, null, 7, 'text', {}, []])('finds nothing wrong with %j', (input) =>
    expect(textProblems(input)).toEqual([]),
  );
});
