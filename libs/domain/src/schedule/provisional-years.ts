import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { PlainDate } from '../date/plain-date.js';
import type { Network } from './network.js';
import type { Schedule } from './schedule.js';

/** Years that a schedule counted over whose arrangement of holidays is not published yet (docs/domain.md §4.1). */
export function scheduledProvisionalYears(
  network: Pick<Network, 'asOf' | 'deadline'>,
  { steps }: Pick<Schedule, 'steps'>,
  calendar: WorkingCalendar,
): number[] {
  let [first, last] = [network.asOf, network.asOf];
  const include = (day: PlainDate): void => {
    if (day < first) first = day;
    if (day > last) last = day;
  };
  include(network.deadline);
  for (const { earliestFinish, latestStart } of steps) {
    include(earliestFinish);
    include(latestStart);
  }
  return calendar.provisionalYears(first, last);
}
