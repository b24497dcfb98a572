import type { ItemStatus, Light } from '@guatu/domain';
import type { ItemFilter } from '../../../lib/items/item-filter.js';

type Named = 'list' | 'aspect' | 'unit' | 'q' | 'overdue' | 'soon' | 'yearPlan' | 'firstQuarter' | 'ahead';

/** One part of a filter, and the change that takes it off. */
export type Chip =
  | { key: Named; name: string; values: []; without: Partial<ItemFilter> }
  | { key: 'light'; name: ''; values: Light[]; without: Partial<ItemFilter> }
  | { key: 'status'; name: ''; values: ItemStatus[]; without: Partial<ItemFilter> };

/** The parts of a filter in reading order; a name that is not known (yet) shows as its number. */
export function chipsOf(
  filter: ItemFilter,
  names: Partial<Record<'list' | 'aspect' | 'unit', string | undefined>>,
): Chip[] {
  const chips: Chip[] = [];
  const add = (key: Named, name: string, without: Partial<ItemFilter>) =>
    chips.push({ key, name, values: [], without });
  if (filter.q) add('q', filter.q, { q: undefined });
  if (filter.list) add('list', names.list ?? String(filter.list), { list: undefined, aspect: undefined });
  if (filter.aspect) add('aspect', names.aspect ?? String(filter.aspect), { aspect: undefined });
  if (filter.unit) add('unit', names.unit ?? String(filter.unit), { unit: undefined });
  if (filter.light)
    chips.push({ key: 'light', name: '', values: filter.light, without: { light: undefined } });
  if (filter.status) {
    chips.push({ key: 'status', name: '', values: filter.status, without: { status: undefined } });
  }
  if (filter.due) add(filter.due, '', { due: undefined });
  if (filter.investment) add(filter.investment, '', { investment: undefined, planYear: undefined });
  if (filter.ahead) add('ahead', '', { ahead: undefined });
  return chips;
}
