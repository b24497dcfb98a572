import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../lib/api/client.js';
import { importKey } from './get-import.js';

interface Correction {
  version: number;
  sheet?: string;
  /** Field by column index; null leaves the column out. */
  mapping?: Record<string, string | null>;
}

/** Reads the file again with another sheet or other columns. */
export function useCorrectImport(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: Correction) =>
      unwrap(api.PATCH('/api/v1/imports/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: (reading) => client.setQueryData(importKey(id), reading),
  });
}
