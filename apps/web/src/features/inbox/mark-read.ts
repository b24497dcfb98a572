import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

/** Marks one digest, or all of them, as read. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number | 'all') =>
      id === 'all'
        ? unwrap(api.POST('/api/v1/inbox/read-all'))
        : unwrap(api.POST('/api/v1/inbox/{id}/read', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
