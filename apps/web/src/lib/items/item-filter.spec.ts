import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf, itemsHref, searchOf, type ItemFilter } from './item-filter.js';

const id = fc.integer({ min: 1, max: 1_000_000 });
const filters: fc.Arbitrary<ItemFilter> = fc.record(
  {
    campaign: id,
    list: id,
    aspect: id,
    unit: id,
    light: fc.uniqueArray(fc.constantFrom('red' as const, 'yellow' as const, 'done' as const), {
      minLength: 1,
    }),
    status: fc.uniqueArray(fc.constantFrom('issued' as const, 'paused' as const), { minLength: 1 }),
    q: fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ''),
    due: fc.constantFrom('overdue' as const, 'soon' as const),
    investment: fc.constantFrom('yearPlan' as const, 'firstQuarter' as const),
    ahead: fc.constant(true),
    sort: fc.constantFrom('-dueOn', 'number'),
  },
  { requiredKeys: [] },
);

describe('item filter in the address', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterOf(searchOf(filter))).toEqual(filter);
      }),
    );
  });

  it('writes a short address', () => {
    expect(itemsHref({ campaign: 3, light: ['red', 'yellow'] })).toBe('/items?campaign=3&light=red.yellow');
    expect(itemsHref({})).toBe('/items');
  });

  it('passes over nonsense', () => {
    expect(filterOf(new URLSearchParams('campaign=x&list=-2&unit=1.5&due=never&ahead=1&q=%20'))).toEqual({});
  });
});
