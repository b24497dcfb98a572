import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';
import type { components } from '../../../lib/api/schema.js';
import { itemKey } from '../../../lib/items/get-item.js';

export type ItemEdit = components['schemas']['EditItemDto'];

/** Changes what an item is; only the fields that are sent change. */
export function useEditItem() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, body }: { id: number; version: number; body: ItemEdit }) =>
      unwrap(api.PATCH('/api/v1/items/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: (item) => {
      client.setQueryData(itemKey(item.id), item);
      void client.invalidateQueries({ queryKey: ['board'] });
      void client.invalidateQueries({ queryKey: ['items', 'list'] });
    },
  });
}
