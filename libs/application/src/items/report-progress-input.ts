import type { ReportableStatus } from '@guatu/domain';

/** What a unit says of an item. */
export interface ReportProgressInput {
  /** Percent, 0-100, two decimals. */
  completionRate: number;
  /** Left out: the state follows from the report. */
  status?: ReportableStatus;
  note?: string | null;
  problems?: string | null;
  nextStep?: string | null;
  milestones?: { id: number; doneOn: string | null }[];
}
