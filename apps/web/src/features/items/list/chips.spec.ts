import { describe, expect, it } from 'vitest';
import { chipsOf } from './chips.js';

describe('chipsOf', () => {
  it('has one chip per part and says how to take it off', () => {
    const chips = chipsOf(
      { campaign: 1, list: 2, aspect: 9, light: ['red'], sort: '-dueOn' },
      { list: '清单' },
    );
    expect(chips.map(({ key, name }) => [key, name])).toEqual([
      ['list', '清单'],
      ['aspect', '9'],
      ['light', ''],
    ]);
  });

  it('drops the aspect together with its list', () => {
    const [list] = chipsOf({ list: 2, aspect: 9 }, {});
    expect(list?.without).toEqual({ list: undefined, aspect: undefined });
  });

  it('has none for what does not narrow', () =>
    expect(chipsOf({ campaign: 1, sort: 'gap' }, {})).toEqual([]));
});
