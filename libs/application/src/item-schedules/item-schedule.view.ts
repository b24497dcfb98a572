import type { DayUnit, LinkType } from '@guatu/domain';
import { ScheduledStepView } from '../schedules/schedule-preview.view.js';

/** A step as it was entered. */
export class NetworkStepView {
  id!: string;
  name!: string;
  /** Days occupied, both ends included. */
  duration!: number;
  unit!: DayUnit;
}

export class NetworkLinkView {
  from!: string;
  to!: string;
  type!: LinkType;
  /** Days in its unit; negative lets the ends cross. */
  lag!: number;
  lagUnit!: DayUnit;
}

/** Derived dates of one step of an item, YYYY-MM-DD. */
export class ItemStepDatesView extends ScheduledStepView {
  /** Working days the step can slip before any other step moves. */
  freeSlack!: number;
  /** Day on which the milestone of the same name was done; its dates are then facts. */
  doneOn!: string | null;
  /** Not done, and too late for the deadline even when everything starts today. */
  late!: boolean;
}

/** One change that makes the schedule fit, tried out. Only the fields of its kind are set. */
export class WayOutView {
  kind!: 'lag' | 'duration' | 'deadline';
  /** In the reader's language. */
  text!: string;
  /** New deadline, YYYY-MM-DD. */
  deadline!: string | null;
  /** Step to shorten, and its new duration in its unit. */
  stepId!: string | null;
  duration!: number | null;
  /** Place of the link in `links`, and its new lag in its unit. */
  link!: number | null;
  lag!: number | null;
}

/** Rest days in a row, both ends included, YYYY-MM-DD. */
export class RestSpanView {
  from!: string;
  to!: string;
}

/** What a network comes to as of a day, on the instance's calendar. */
export class ScheduleResultView {
  /** First day on which work can still be done, YYYY-MM-DD. */
  asOf!: string;
  /** Last working day on or before the deadline. */
  latestEnd!: string;
  feasible!: boolean;
  /** Working days by which the deadline would have to be later; 0 when feasible. */
  shortBy!: number;
  /** Working days to spare; -shortBy when it does not fit. */
  margin!: number;
  /** Ids of the chain that decides the end, from first to last. */
  criticalPath!: string[];
  /** In the order of the steps. */
  steps!: ItemStepDatesView[];
  /** One sentence in the reader's language: what is left or missing, the chain, what would help. */
  explanation!: string;
  waysOut!: WayOutView[];
  /** Between the first and the last day of the plan; empty for plans of over three years. */
  restSpans!: RestSpanView[];
  /** Years crossed whose arrangement of holidays is not published yet. */
  provisionalYears!: number[];
}

/** The schedule of an item. The ETag of the response is its `version`, 0 while none is saved. */
export class ItemScheduleView {
  itemId!: number;
  version!: number;
  /** YYYY-MM-DD; the item's due date while none is saved. */
  deadline!: string;
  steps!: NetworkStepView[];
  links!: NetworkLinkView[];
  /** ISO 8601 */
  updatedAt!: string | null;
  /** ISO 8601; when its dates last became the item's milestones. */
  committedAt!: string | null;
  /** Null while there are no steps. */
  result!: ScheduleResultView | null;
}

/** The usual steps of one kind of work, to start from; names in the reader's language. */
export class ScheduleTemplateView {
  code!: string;
  name!: string;
  steps!: NetworkStepView[];
  links!: NetworkLinkView[];
}
