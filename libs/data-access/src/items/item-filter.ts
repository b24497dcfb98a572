import type { ItemKind, ItemStatus, Light } from '@guatu/domain';

/** What a list of items is narrowed down to; all that is given is combined with "and". */
export interface ItemFilter {
  campaignId?: number;
  listId?: number;
  aspectId?: number;
  /** Items led by this unit or one below it. */
  unitId?: number;
  lights?: readonly Light[];
  statuses?: readonly ItemStatus[];
  kind?: ItemKind;
  /** Searched in number, title, note and contact. */
  text?: string;
  /** Past the due date and not done, as assessed. */
  overdue?: boolean;
  /** Not done and due in this span, both ends included. */
  dueBetween?: [string, string];
  finished?: boolean;
  /** Not done, and at or ahead of the planned rate. */
  atOrAhead?: boolean;
  hasYearPlan?: boolean;
  /** Projects whose planned start lies in this span. */
  plannedStartBetween?: [string, string];
  /** Items that units in these subtrees lead or support. */
  assignedWithin?: readonly string[];
}
