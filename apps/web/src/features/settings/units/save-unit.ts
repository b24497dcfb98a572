import type { UnitKind } from '@guatu/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';

export interface UnitValues {
  parentId: number;
  kind: UnitKind;
  name: string;
  shortName?: string | null;
  aliases?: string[];
  active?: boolean;
}

/** Adds a unit below another, or changes the one given. */
export function useSaveUnit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ of, values }: { of: { id: number; version: number } | undefined; values: UnitValues }) => {
      const { parentId, active, ...rest } = values;
      const body = { ...rest, shortName: rest.shortName?.trim() || null };
      return of
        ? unwrap(
            api.PATCH('/api/v1/units/{id}', {
              params: { path: { id: of.id }, header: ifMatch(of.version) },
              body: { ...body, ...(active === undefined ? {} : { active }) },
            }),
          )
        : unwrap(api.POST('/api/v1/units', { body: { ...body, parentId } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['units'] }),
  });
}
