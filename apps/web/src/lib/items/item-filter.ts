import type { ItemStatus, Light } from '@guatu/domain';

/** Which items a list shows. It lives in the address, so that every count on a board can be a link. */
export interface ItemFilter {
  campaign?: number;
  list?: number;
  aspect?: number;
  unit?: number;
  light?: Light[];
  status?: ItemStatus[];
  q?: string;
  due?: 'overdue' | 'soon';
  /** Projects with a plan for the year, or starting in the first quarter. */
  investment?: 'yearPlan' | 'firstQuarter';
  /** Year of that first quarter: the one the campaign plans for. */
  planYear?: number;
  /** At or ahead of the planned rate. */
  ahead?: boolean;
  sort?: string;
}

const numbers = ['campaign', 'list', 'aspect', 'unit', 'planYear'] as const;

/** Address of the item list with this filter. */
export function itemsHref(filter: ItemFilter): string {
  const search = searchOf(filter).toString();
  return search ? `/items?${search}` : '/items';
}

/** The filter as search parameters; what is not set is left out. */
export function searchOf(filter: ItemFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of numbers) if (filter[name] !== undefined) search.set(name, String(filter[name]));
  if (filter.light?.length) search.set('light', filter.light.join('.'));
  if (filter.status?.length) search.set('status', filter.status.join('.'));
  if (filter.q) search.set('q', filter.q);
  if (filter.due) search.set('due', filter.due);
  if (filter.investment) search.set('investment', filter.investment);
  if (filter.ahead) search.set('ahead', 'true');
  if (filter.sort) search.set('sort', filter.sort);
  return search;
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

/** Reads the filter back; what makes no sense is passed over, since addresses are typed and mailed by people. */
export function filterOf(search: URLSearchParams): ItemFilter {
  const filter: ItemFilter = {};
  for (const name of numbers) {
    const value = Number(search.get(name));
    if (Number.isSafeInteger(value) && value > 0) filter[name] = value;
  }
  const light = search.get('light')?.split('.').filter(Boolean);
  if (light?.length) filter.light = light as Light[];
  const status = search.get('status')?.split('.').filter(Boolean);
  if (status?.length) filter.status = status as ItemStatus[];
  const q = search.get('q')?.trim();
  if (q) filter.q = q;
  const due = oneOf(search.get('due'), ['overdue', 'soon']);
  if (due) filter.due = due;
  const investment = oneOf(search.get('investment'), ['yearPlan', 'firstQuarter']);
  if (investment) filter.investment = investment;
  if (search.get('ahead') === 'true') filter.ahead = true;
  const sort = search.get('sort');
  if (sort) filter.sort = sort;
  return filter;
}
