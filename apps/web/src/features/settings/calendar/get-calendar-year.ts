import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';

export const calendarKey = (year: number) => ['settings', 'calendar', year] as const;

/** The arrangement of one year as stored. */
export function useCalendarYear(year: number) {
  return useQuery({
    queryKey: calendarKey(year),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/calendars/{year}', { params: { path: { year } }, signal })),
  });
}
