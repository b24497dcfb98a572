import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';

export interface ListValues {
  number: number;
  title: string;
  kind: 'task' | 'project';
  label?: string | null;
  expectedItems?: number | null;
  expectedAspects?: number | null;
}

interface Input {
  campaignId: number;
  of: { id: number; version: number; items: number } | undefined;
  values: ListValues;
}

/** Adds a list to a campaign, or changes the one given. */
export function useSaveList() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ campaignId, of, values }: Input) => {
      const { kind, ...rest } = values;
      const body = { ...rest, label: rest.label?.trim() || null };
      return of
        ? unwrap(
            api.PATCH('/api/v1/lists/{id}', {
              params: { path: { id: of.id }, header: ifMatch(of.version) },
              // The kind is settled once there are items.
              body: of.items === 0 ? { ...body, kind } : body,
            }),
          )
        : unwrap(
            api.POST('/api/v1/campaigns/{id}/lists', {
              params: { path: { id: campaignId } },
              body: { ...body, kind },
            }),
          );
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['campaigns'] });
      void client.invalidateQueries({ queryKey: ['board'] });
    },
  });
}
