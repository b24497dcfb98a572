/** Derived dates of one step; both ends of a span are included, YYYY-MM-DD. */
export class ScheduledStepView {
  id!: string;
  earliestStart!: string;
  earliestFinish!: string;
  latestStart!: string;
  latestFinish!: string;
  /** Working days the step can slip before the deadline is missed; negative when it is short of time. */
  slack!: number;
}

export class SchedulePreviewView {
  /** Whether everything can be done by the last working day on or before the deadline. */
  feasible!: boolean;
  /** Working days by which the deadline would have to be later; 0 when feasible. */
  shortBy!: number;
  /** Ids of the chain that decides the end, from first to last. */
  criticalPath!: string[];
  /** In the order they were sent. */
  steps!: ScheduledStepView[];
  /** Years crossed whose arrangement of holidays is not published yet; empty with a calendar of one's own. */
  provisionalYears!: number[];
  /** The result in a sentence in the caller's language: what is left or missing, the chain, what would help. */
  explanation!: string;
}
