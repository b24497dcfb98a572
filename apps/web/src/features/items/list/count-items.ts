import type { Light } from '@guatu/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';
import type { ItemFilter } from '../../../lib/items/item-filter.js';
import { itemQuery } from '../../../lib/items/item-query.js';

async function count(filter: ItemFilter, signal: AbortSignal): Promise<number> {
  const query = { ...itemQuery(filter), limit: 1, total: true };
  return (await unwrap(api.GET('/api/v1/items', { params: { query }, signal }))).total ?? 0;
}

/** How many items match, and how many of them are red and yellow (undefined when the filter names lights). */
export function useItemCounts(filter: ItemFilter) {
  return useQuery({
    queryKey: ['items', 'count', filter],
    queryFn: async ({ signal }) => {
      const of = (light: Light) =>
        filter.light ? Promise.resolve(undefined) : count({ ...filter, light: [light] }, signal);
      const [total, red, yellow] = await Promise.all([count(filter, signal), of('red'), of('yellow')]);
      return { total, red, yellow };
    },
    placeholderData: keepPreviousData,
  });
}
