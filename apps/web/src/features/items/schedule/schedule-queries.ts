import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';
import { currentLocale } from '../../../lib/i18n/i18n.js';
import type { NetworkBody } from './draft.js';

export const scheduleKey = (id: number) => ['items', 'schedule', id] as const;

/** The schedule that an item keeps, computed as of today. */
export function useSchedule(id: number) {
  return useQuery({
    queryKey: scheduleKey(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/items/{id}/schedule', { params: { path: { id } }, signal })),
  });
}

/** What a changed network would come to. The last result stays in sight until the next one is there. */
export function usePreview(id: number, body: NetworkBody | null) {
  return useQuery({
    queryKey: ['items', 'schedule-preview', id, currentLocale(), body],
    queryFn: ({ signal }) =>
      unwrap(
        api.POST('/api/v1/items/{id}/schedule/preview', {
          params: { path: { id } },
          body: body ?? { deadline: '', steps: [], links: [] },
          signal,
        }),
      ),
    enabled: body !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });
}

/** Usual steps by kind of work; they change with the program only. */
export function useTemplates(enabled: boolean) {
  return useQuery({
    queryKey: ['schedule-templates', currentLocale()],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/schedule-templates', { signal })),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
