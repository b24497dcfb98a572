/** A text that is no day of the calendar, or a day outside 0001-01-01 … 9999-12-31. `value` is what was given. */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError';

  constructor(readonly value: string | number) {
    super(`not a calendar date (YYYY-MM-DD, years 0001 to 9999): ${JSON.stringify(value)}`);
  }
}
