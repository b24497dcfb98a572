import type { PlainDate } from '../date/plain-date.js';
import type { FieldKey, ledgerFields } from './ledger-fields.js';
import type { ProjectNature } from './parse-flags.js';
import type { LedgerLight } from './parse-light.js';
import type { MilestoneText } from './parse-milestones.js';

interface ValueOfType {
  text: string;
  line: string;
  date: PlainDate;
  /** percent, 0–100, two decimals */
  rate: number;
  /** whole 元 */
  money: number;
  /** a unit's name as written; the application knows which unit that is */
  unit: string;
  units: string[];
  yesNo: boolean;
  nature: ProjectNature;
  projectCode: string;
  milestones: MilestoneText[];
  /** permit name → state as written; a 手续 column without permit names goes under "手续" */
  permits: Record<string, string>;
  light: LedgerLight;
  /** never read */
  derived: never;
}

/** Type of a field's value. */
export type FieldValue<K extends FieldKey> = ValueOfType[(typeof ledgerFields)[K]['type']];

/**
 * The values of one ledger row. A key is absent where the sheet has no such column (leave the stored value
 * alone) and null where its cell is blank (clear it).
 */
export type LedgerValues = { [K in FieldKey]?: FieldValue<K> | null };
