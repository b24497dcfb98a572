import { NoWorkingDayError } from '../calendar/calendar-errors.js';
import { InvalidNetworkError } from './network-problem.js';

/** Runs a pass; when the calendar runs out of days, the step last visited is named. Throws InvalidNetworkError. */
export function namingStep<Result>(pass: (visit: (step: number) => void) => Result): Result {
  let current = 0;
  try {
    return pass((step) => {
      current = step;
    });
  } catch (error) {
    if (!(error instanceof NoWorkingDayError)) throw error;
    throw new InvalidNetworkError([{ code: 'noWorkingDay', path: `steps[${current}]` }]);
  }
}
