import type { PlainDate } from '../date/plain-date.js';

/** The calendar has no working day in the direction asked for, for instance with all seven weekdays off. */
export class NoWorkingDayError extends Error {
  override readonly name = 'NoWorkingDayError';

  constructor() {
    super('the calendar has no working day where one is needed');
  }
}

/** One day is listed both as off and as working within one scope; `day` is that day. */
export class ConflictingExceptionError extends Error {
  override readonly name = 'ConflictingExceptionError';

  constructor(readonly day: PlainDate) {
    super(`${day} is listed both as a day off and as a working day`);
  }
}

/** `weeklyOff` holds something that is no weekday (0 = Sunday … 6 = Saturday). */
export class InvalidWeekdayError extends Error {
  override readonly name = 'InvalidWeekdayError';

  constructor(readonly value: number) {
    super(`not a weekday (0 = Sunday … 6 = Saturday): ${value}`);
  }
}

/** A number of working days that is no whole number. */
export class InvalidDayCountError extends Error {
  override readonly name = 'InvalidDayCountError';

  constructor(readonly value: number) {
    super(`not a whole number of days: ${value}`);
  }
}
