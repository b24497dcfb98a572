import type { Light } from '@guatu/domain';
import { ReasonView } from './item.view.js';

/** What an item's light was on one day, and why; rates in percent. */
export class LightDayView {
  /** YYYY-MM-DD */
  asOf!: string;
  light!: Light;
  completionRate!: number;
  plannedRate!: number;
  /** Working days past the due date; 0 when not overdue. */
  daysOverdue!: number;
  reasons!: ReasonView[];
  ruleSet!: string;
  ruleSetVersion!: number;
}

export class LightHistoryPageView {
  /** One a day, newest first. */
  lights!: LightDayView[];
  /** Pass as `cursor` for the days before; null at the beginning. */
  nextCursor!: string | null;
}
