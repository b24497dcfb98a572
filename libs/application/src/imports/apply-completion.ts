import { isFinished, statusAfterReport } from '@guatu/domain';
import type { RowDraft } from './row-draft.js';

/**
 * Rate, state and closing date (docs/domain.md §4.5). 是否完成 decides; a closing date alone says done as well; a
 * blank rate or a blank 是否完成 says nothing, and a full rate alone closes nothing: that takes somebody's word. Done means closed at 100 %; 否 opens a closed item again.
 */
export function applyCompletion(draft: RowDraft): void {
  const { values, item, stored } = draft;
  const done = values.isDone ?? (values.closedOn ? true : null);
  if (done) return close(draft);
  if (values.closedOn) draft.add('warning', 'import.closedOnIgnored', 'closedOn', { day: values.closedOn });
  if (done === null && isFinished(item.status)) return keepClosed(draft);
  if (done === null && values.completionRate === 100) {
    draft.add('warning', 'import.fullRateNotDone', 'completionRate');
  }
  item.completionRate = values.completionRate ?? item.completionRate;
  item.finishedOn = null;
  item.status = statusAfterReport(isFinished(item.status) ? 'issued' : item.status, item.completionRate);
  const said =
    item.completionRate !== (stored?.completionRate ?? 0) ||
    item.progressNote !== (stored?.progressNote ?? null);
  if (said) item.lastReportOn = draft.context.today;
}

function close(draft: RowDraft): void {
  const { values, item, context } = draft;
  const { today } = context;
  // What is stored already (a demonstration of a later day) is only repeated by the file.
  if (values.closedOn && values.closedOn > today && values.closedOn !== item.finishedOn) {
    draft.add('error', 'import.closedOnFuture', 'closedOn', { day: values.closedOn, today });
  }
  if (values.completionRate != null && values.completionRate < 100) {
    draft.add('warning', 'import.rateRaised', 'completionRate', { rate: values.completionRate });
  }
  item.finishedOn = values.closedOn ?? item.finishedOn ?? assumedDay(draft);
  item.completionRate = 100;
  if (!isFinished(item.status)) {
    item.status = 'closed';
    item.lastReportOn = today;
  }
}

/** 实际竣工 if it is past, else the deadline, but never after today: nobody can have finished later than that. */
function assumedDay(draft: RowDraft): string {
  const { item, context } = draft;
  const actual = item.project?.actualFinish;
  const day = [actual, item.dueOn].find((each) => each != null && each <= context.today) ?? context.today;
  draft.add('warning', 'import.closedOnAssumed', 'closedOn', { day });
  return day;
}

function keepClosed(draft: RowDraft): void {
  const rate = draft.values.completionRate;
  if (rate != null && rate < 100) draft.add('warning', 'import.rateKept', 'completionRate', { rate });
}
