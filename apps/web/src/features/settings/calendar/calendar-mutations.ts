import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';

/** Days off and make-up working days of a year, YYYY-MM-DD. */
export interface Arrangement {
  holidays: string[];
  workdays: string[];
}

/** Asks what an arrangement would change. */
export function usePreviewYear(year: number) {
  return useMutation({
    mutationFn: (body: Arrangement) =>
      unwrap(api.PUT('/api/v1/calendars/{year}/preview', { params: { path: { year } }, body })),
  });
}

/** Puts an arrangement into force; every page that counts working days asks again. */
export function useApplyYear(year: number, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Arrangement) =>
      unwrap(
        api.PUT('/api/v1/calendars/{year}', {
          params: { path: { year }, header: ifMatch(version) },
          body,
        }),
      ),
    // Not waited for: the form that asked is gone once the new version is there.
    onSuccess: () => void client.invalidateQueries(),
  });
}
