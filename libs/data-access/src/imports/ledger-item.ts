import type { ItemKind, ItemStatus, Light } from '@guatu/domain';
import type { ProjectRow } from '../items/item-detail.repository.js';

export interface LedgerMilestone {
  title: string;
  dueOn: string;
  weight: number;
  doneOn: string | null;
}

/** Everything a ledger row can say of an item, as it is stored. */
export interface LedgerItem {
  number: string;
  aspect: string | null;
  title: string;
  goal: string | null;
  basis: string | null;
  leaderName: string | null;
  contactName: string | null;
  contactPhone: string | null;
  startsOn: string | null;
  dueOn: string;
  status: ItemStatus;
  /** Percent, 0-100, two decimals. */
  completionRate: number;
  finishedOn: string | null;
  lastReportOn: string | null;
  progressNote: string | null;
  problems: string | null;
  nextStep: string | null;
  remark: string | null;
  leadUnitId: number | null;
  /** In order of id. */
  supportUnitIds: number[];
  milestones: LedgerMilestone[];
  project: ProjectRow | null;
}

export interface StoredLedgerItem extends LedgerItem {
  id: number;
  light: Light;
}

export interface LedgerList {
  id: number;
  title: string;
  kind: ItemKind;
  campaignId: number;
  campaignName: string;
  /** The campaign's unit; every responsible unit lies in its subtree. */
  unitId: number;
  startsOn: string;
  endsOn: string;
}
