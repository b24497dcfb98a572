import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import type { Item } from '../api/types.js';

export const itemKey = (id: number) => ['items', 'one', id] as const;

/** One item as it is now. */
export const getItem = (id: number, signal?: AbortSignal): Promise<Item> =>
  unwrap(api.GET('/api/v1/items/{id}', { params: { path: { id } }, ...(signal ? { signal } : {}) }));

export function useItem(id: number) {
  return useQuery({ queryKey: itemKey(id), queryFn: ({ signal }) => getItem(id, signal) });
}
