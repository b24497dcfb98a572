/**
 * The only source of "now". Rules never read it: they take a day as an argument.
 * A demo can pin the day (`fixedDay`); instants then carry that day and the real time of day.
 */
export class Clock {
  private readonly dayFormat: Intl.DateTimeFormat;

  constructor(
    readonly timeZone: string,
    private readonly fixedDay?: string,
  ) {
    this.dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  }

  /** The real instant; sessions, locks and logs go by it. */
  now(): Date {
    return new Date();
  }

  /** The business day 'YYYY-MM-DD' in the instance's zone. */
  today(): string {
    return this.fixedDay ?? this.dayFormat.format(this.now());
  }

  /** True when the day is pinned for a demonstration. */
  get isPinned(): boolean {
    return this.fixedDay !== undefined;
  }
}
