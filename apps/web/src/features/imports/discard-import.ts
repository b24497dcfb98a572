import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';
import { importKey } from './get-import.js';

/** Throws the uploaded file away. */
export function useDiscardImport(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } })),
    onSuccess: () => client.removeQueries({ queryKey: importKey(id) }),
  });
}
