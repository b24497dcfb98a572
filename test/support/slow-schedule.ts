import {
  addDays,
  type BlackoutSpan,
  type Network,
  type NetworkLink,
  type NetworkStep,
  type PlainDate,
  type WorkingCalendar,
} from '@guatu/domain';

/** First and last day of every step by id. */
export type SlowDates = Map<string, { start: PlainDate; finish: PlainDate }>;

/**
 * A scheduler that only walks day by day and counts days one at a time: slow, and easy to hold against the words of
 * docs/domain.md §4.4. It tries day after day until no link is broken any more.
 */
export class SlowSchedule {
  constructor(
    private readonly network: Network,
    private readonly calendar: WorkingCalendar,
  ) {}

  early(): SlowDates {
    const { steps, asOf } = this.network;
    const dates: SlowDates = new Map(
      steps.map((step) => [step.id, this.fromStart(step, this.nextDay(step, asOf, 1))]),
    );
    this.settle(dates, 'to', (step, { start, finish }) =>
      step.actualStart
        ? { start, finish: this.nextDay(step, addDays(finish, 1), 1) }
        : this.fromStart(step, this.nextDay(step, addDays(start, 1), 1)),
    );
    return dates;
  }

  late(): SlowDates {
    const { steps, deadline } = this.network;
    let limit = deadline;
    while (!this.calendar.isWorkingDay(limit)) limit = addDays(limit, -1);
    const dates: SlowDates = new Map(
      steps.map((step) => [step.id, this.fromFinish(step, this.nextDay(step, limit, -1))]),
    );
    this.settle(dates, 'from', (step, { start, finish }) =>
      step.actualStart
        ? { start, finish: this.nextDay(step, addDays(finish, -1), -1) }
        : this.fromFinish(step, this.nextDay(step, addDays(finish, -1), -1)),
    );
    for (const { id, actualFinish } of steps) {
      const found = dates.get(id)!;
      if (!actualFinish || actualFinish <= limit) continue;
      dates.set(id, { start: found.start < limit ? found.start : limit, finish: limit });
    }
    return dates;
  }

  /** Moves the named end of every broken link by one of its days, until no link is broken. */
  private settle(
    dates: SlowDates,
    moved: 'from' | 'to',
    move: (
      step: NetworkStep,
      at: { start: PlainDate; finish: PlainDate },
    ) => { start: string; finish: string },
  ): void {
    for (let broken = true; broken;) {
      broken = false;
      for (const link of this.network.links) {
        while (!this.isFact(link, moved) && !this.holds(link, dates)) {
          const step = this.network.steps.find(({ id }) => id === link[moved])!;
          dates.set(step.id, move(step, dates.get(step.id)!));
          broken = true;
        }
      }
    }
  }

  /** A fact is held back by nothing: looking forwards the end of `to`, looking backwards either end. */
  private isFact({ from, to, type = 'FS' }: NetworkLink, moved: 'from' | 'to'): boolean {
    const fixed = (id: string, isFinish: boolean): boolean => {
      const { actualStart, actualFinish } = this.network.steps.find((step) => step.id === id)!;
      return Boolean(actualFinish) || (!isFinish && Boolean(actualStart));
    };
    const isTargetFixed = fixed(to, type === 'FF' || type === 'SF');
    return isTargetFixed || (moved === 'from' && fixed(from, type === 'FS' || type === 'FF'));
  }

  private holds({ from, to, type = 'FS', lag = 0, lagUnit }: NetworkLink, dates: SlowDates): boolean {
    const onFinish = type === 'FF' || type === 'SF';
    const [a, b] = [dates.get(from)!, dates.get(to)!];
    const first = type === 'FS' || type === 'FF' ? addDays(a.finish, 1) : a.start;
    const last = onFinish ? b.finish : addDays(b.start, -1);
    if (lag < 0 || (lag === 0 && type === 'SF'))
      return this.countDays(addDays(last, 1), addDays(first, -1), lagUnit) <= -lag;
    return last >= addDays(first, -1) && this.countDays(first, last, lagUnit) >= lag;
  }

  /** Days of the unit from one day to another, both included. */
  private countDays(first: PlainDate, last: PlainDate, unit: NetworkLink['lagUnit']): number {
    let count = 0;
    for (let day = first; day <= last; day = addDays(day, 1)) {
      if (unit === 'calendar' || this.calendar.isWorkingDay(day)) count += 1;
    }
    return count;
  }

  private isOwn(step: NetworkStep, day: PlainDate): boolean {
    const blackouts: BlackoutSpan[] = [...(this.network.blackouts ?? []), ...(step.blackouts ?? [])];
    if (blackouts.some(({ from, to }) => from <= day && day <= to)) return false;
    return step.unit === 'calendar' || this.calendar.isWorkingDay(day);
  }

  private nextDay(step: NetworkStep, from: PlainDate, direction: 1 | -1): PlainDate {
    let day = from;
    while (!this.isOwn(step, day)) day = addDays(day, direction);
    return day;
  }

  private walk(step: NetworkStep, from: PlainDate, direction: 1 | -1): PlainDate {
    let day = this.nextDay(step, from, direction);
    for (let left = step.duration - 1; left > 0; left -= 1) {
      day = this.nextDay(step, addDays(day, direction), direction);
    }
    return day;
  }

  private fromStart(step: NetworkStep, start: PlainDate): { start: PlainDate; finish: PlainDate } {
    const fact = this.facts(step);
    if (fact) return fact;
    if (!step.actualStart) return { start, finish: this.walk(step, start, 1) };
    const planned = this.walk(step, step.actualStart, 1);
    const today = this.nextDay(step, this.network.asOf, 1);
    return { start: step.actualStart, finish: planned > today ? planned : today };
  }

  private fromFinish(step: NetworkStep, finish: PlainDate): { start: PlainDate; finish: PlainDate } {
    const start = step.actualStart ?? this.walk(step, finish, -1);
    return this.facts(step) ?? { start, finish };
  }

  private facts(step: NetworkStep): { start: PlainDate; finish: PlainDate } | null {
    if (!step.actualFinish) return null;
    const start = step.actualStart ?? this.walk(step, step.actualFinish, -1);
    return { start, finish: step.actualFinish };
  }
}
