import type { ReportableStatus } from '@guatu/domain';
import type { Item, ItemRow } from '../api/types.js';

/** What a person is about to report. */
export interface Draft {
  completionRate: number;
  /** Undefined: the state follows from the report. */
  status: ReportableStatus | undefined;
  note: string;
  problems: string;
  nextStep: string;
  /** Finishing day by milestone; null is open. */
  milestones: Record<number, string | null>;
}

type Source = Pick<ItemRow, 'completionRate' | 'progressNote' | 'problems' | 'nextStep'> &
  Partial<Pick<Item, 'milestones'>>;

/** A draft that says what the item says now: the last report is edited forward. */
export function draftOf(item: Source): Draft {
  return {
    completionRate: item.completionRate,
    status: undefined,
    note: item.progressNote ?? '',
    problems: item.problems ?? '',
    nextStep: item.nextStep ?? '',
    milestones: Object.fromEntries((item.milestones ?? []).map(({ id, doneOn }) => [id, doneOn])),
  };
}

/** The draft at another rate; below 100 an item cannot be marked done. */
export function withRate(draft: Draft, completionRate: number): Draft {
  const status = completionRate < 100 && draft.status === 'closed' ? undefined : draft.status;
  return { ...draft, completionRate, status };
}

const textFields = ['note', 'problems', 'nextStep'] as const;

/** The parts of a draft that differ from another: what was really entered. */
export function draftChanges(from: Draft, to: Draft): Partial<Draft> {
  const changes: Partial<Draft> = {};
  if (to.completionRate !== from.completionRate) changes.completionRate = to.completionRate;
  if (to.status !== from.status) changes.status = to.status;
  for (const field of textFields) if (to[field].trim() !== from[field].trim()) changes[field] = to[field];
  const ticks = Object.entries(to.milestones).filter(
    ([id, doneOn]) => from.milestones[Number(id)] !== doneOn,
  );
  if (ticks.length > 0) changes.milestones = Object.fromEntries(ticks);
  return changes;
}

/** The changes as a request: texts and ticks that were not touched are not sent, so that they overwrite nothing. */
export function reportBody(from: Draft, to: Draft) {
  const { milestones, completionRate: _rate, status, ...texts } = draftChanges(from, to);
  return {
    completionRate: to.completionRate,
    ...(status ? { status } : {}),
    ...texts,
    ...(milestones
      ? { milestones: Object.entries(milestones).map(([id, doneOn]) => ({ id: Number(id), doneOn })) }
      : {}),
  };
}
