import { describe, expect, it } from 'vitest';
import { itemSortNames, parseItemSort } from './item-sort-text.js';

describe('parseItemSort', () => {
  it.each([
    ['number', [{ column: 'number', descending: false }]],
    [
      '-dueOn,number',
      [
        { column: 'dueOn', descending: true },
        { column: 'number', descending: false },
      ],
    ],
    ['', undefined],
    ['dueOn;drop', undefined],
    ['-', undefined],
    ['constructor', undefined],
  ])('%j', (text, expected) => {
    expect(parseItemSort(text)).toEqual(expected);
  });

  it('knows every name it lists', () => {
    for (const name of itemSortNames) expect(parseItemSort(name)).toHaveLength(1);
  });
});
