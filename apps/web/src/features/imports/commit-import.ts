import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../lib/api/client.js';
import { importKey } from './get-import.js';

/** Writes what the preview shows, all of it or nothing. */
export function useCommitImport(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      unwrap(api.POST('/api/v1/imports/{id}/commit', { params: { path: { id }, header: ifMatch(version) } })),
    onSuccess: (reading) => {
      client.setQueryData(importKey(id), reading);
      for (const key of ['items', 'board', 'campaigns']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
