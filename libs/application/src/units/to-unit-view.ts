import type { Unit } from '@guatu/data-access';
import type { UnitView } from './unit.view.js';

/** Without the path, which is how the tree is stored. */
export function toUnitView(unit: Unit): UnitView {
  const { id, parentId, kind, name, shortName, aliases, position, active, version } = unit;
  return { id, parentId, kind, name, shortName, aliases, position, active, version };
}
