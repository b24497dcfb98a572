import { describe, expect, it } from 'vitest';
import type { Unit } from '../api/types.js';
import { unitTree } from './unit-tree.js';

const unit = (id: number, parentId: number | null, position = 0): Unit => ({
  id,
  parentId,
  position,
  kind: 'department',
  name: `单位${id}`,
  shortName: null,
  aliases: [],
  active: true,
  version: 1,
});

describe('unitTree', () => {
  it('nests by parent and keeps the set order', () => {
    const tree = unitTree([unit(1, null), unit(2, 1, 2), unit(3, 1, 1), unit(4, 3)]);
    expect(tree.map((node) => node.value)).toEqual([1]);
    expect(tree[0]?.children.map((node) => node.value)).toEqual([3, 2]);
    expect(tree[0]?.children[0]?.children.map((node) => node.value)).toEqual([4]);
  });

  it('shows a unit whose parent is out of reach at the top', () => {
    expect(unitTree([unit(7, 1)]).map((node) => node.value)).toEqual([7]);
  });
});
