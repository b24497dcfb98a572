import { skipToken, useQuery } from '@tanstack/react-query';
import { getItem, itemKey } from './get-item.js';

/** The campaign of the item whose page a path leads to; null on other pages and where there is no such item. */
export function useItemCampaign(pathname: string): { campaignId: number | null; pending: boolean } {
  const found = /^\/items\/(\d+)$/.exec(pathname)?.[1];
  const id = found === undefined ? null : Number(found);
  const { data, isLoading } = useQuery({
    queryKey: itemKey(id ?? 0),
    queryFn: id === null ? skipToken : ({ signal }) => getItem(id, signal),
  });
  return { campaignId: (id !== null && data?.campaignId) || null, pending: isLoading };
}
