import type { Unit } from '../api/types.js';

/** A unit with the units directly under it, as tree pickers take it. */
export interface UnitNode {
  value: number;
  title: string;
  unit: Unit;
  children: UnitNode[];
}

/** Builds the tree from the flat list; a unit whose parent is out of reach becomes a root. */
export function unitTree(units: readonly Unit[]): UnitNode[] {
  const nodes = new Map<number, UnitNode>();
  for (const unit of units) nodes.set(unit.id, { value: unit.id, title: unit.name, unit, children: [] });
  const roots: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.unit.parentId === null ? undefined : nodes.get(node.unit.parentId);
    (parent?.children ?? roots).push(node);
  }
  const sort = (list: UnitNode[]): UnitNode[] => {
    list.sort((a, b) => a.unit.position - b.unit.position || a.value - b.value);
    for (const node of list) sort(node.children);
    return list;
  };
  return sort(roots);
}
