import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../api/client.js';
import { itemKey } from './get-item.js';

/** States that a unit sets itself when it reports. */
export const reportableStatuses = ['accepted', 'inProgress', 'paused', 'closed'] as const;
export type ReportableStatus = (typeof reportableStatuses)[number];

export const isReportable = (status: string): status is ReportableStatus =>
  (reportableStatuses as readonly string[]).includes(status);

/** A progress report, made on one version of the item. */
export interface Report {
  id: number;
  version: number;
  completionRate: number;
  status?: ReportableStatus;
  note?: string;
  problems?: string;
  nextStep?: string;
  milestones?: { id: number; doneOn: string | null }[];
}

/** Sends a report; 412 says that somebody else changed the item since. */
export function useReportProgress() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, ...body }: Report) =>
      unwrap(
        api.POST('/api/v1/items/{id}/progress', {
          params: { path: { id } },
          body,
          headers: { ...ifMatch(version), ...idempotencyKey() },
        }),
      ),
    onSuccess: (item) => {
      client.setQueryData(itemKey(item.id), item);
      void client.invalidateQueries({ queryKey: ['board'] });
      void client.invalidateQueries({ queryKey: ['items', 'history', item.id] });
    },
  });
}
