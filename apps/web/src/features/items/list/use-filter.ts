import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { filterOf, searchOf, type ItemFilter } from '../../../lib/items/item-filter.js';

/** The list's filter, read from and written to the address. */
export function useFilter(
  campaignId: number | undefined,
): [ItemFilter, (change: Partial<ItemFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => {
    const inAddress = filterOf(search);
    return campaignId === undefined ? inAddress : { ...inAddress, campaign: campaignId };
  }, [search, campaignId]);
  const change = useCallback(
    (part: Partial<ItemFilter>) => setSearch(searchOf({ ...filter, ...part }), { replace: true }),
    [filter, setSearch],
  );
  return [filter, change];
}
