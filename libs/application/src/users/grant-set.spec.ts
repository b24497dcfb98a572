import type { GrantInput } from '@guatu/data-access';
import { expect, it } from 'vitest';
import { grantSet, lostAdministration } from './grant-set.js';

const clerk: GrantInput = { role: 'unitClerk', unitId: 12 };
const head: GrantInput = { role: 'unitHead', unitId: 3 };
const administrator: GrantInput = { role: 'administrator', unitId: 1 };

it('is the same for the same grants in any order and number', () => {
  expect(grantSet([clerk, head, clerk])).toEqual(grantSet([head, clerk]));
  expect(grantSet([clerk, head, clerk])).toHaveLength(2);
});

it.each([
  [[administrator, clerk], [clerk], [1]],
  [[administrator], [administrator, head], []],
  [[administrator], [{ role: 'administrator' as const, unitId: 3 }], [1]],
  [[clerk], [], []],
])('of %j becoming %j the administration of units %j is lost', (before, after, lost) => {
  expect(lostAdministration(before, after)).toEqual(lost);
});
