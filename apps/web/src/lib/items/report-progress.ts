import type { ReportableStatus } from '@guatu/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../api/client.js';
import { itemKey } from './get-item.js';

/** A progress report, made on one version of the item. */
export interface Report {
  id: number;
  version: number;
  completionRate: number;
  status?: ReportableStatus;
  note?: string | null;
  problems?: string | null;
  nextStep?: string | null;
  milestones?: { id: number; doneOn: string | null }[];
}

/** Sends a report; 412 says that somebody else changed the item since. */
export function useReportProgress() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, ...body }: Report) =>
      unwrap(
        api.POST('/api/v1/items/{id}/progress', {
          params: { path: { id }, header: ifMatch(version) },
          body,
          headers: idempotencyKey(),
        }),
      ),
    onSuccess: (item) => {
      client.setQueryData(itemKey(item.id), item);
      void client.invalidateQueries({ queryKey: ['board'] });
      void client.invalidateQueries({ queryKey: ['items', 'history', item.id] });
    },
  });
}
