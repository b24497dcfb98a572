import type { Ladder } from './ladder.js';

/** Why a ladder cannot be used; `rung` is the code of the offending rung. */
export interface LadderProblem {
  code: 'noRungs' | 'repeatedCode' | 'repeatedOffset' | 'badOffset' | 'noRecipients';
  rung?: string;
}

/** More than a year of working days before or after a due day is a typing error. */
const farthestOffset = 250;

/** The first problem of a ladder, or null. Ladders are checked once, when they are entered. */
export function ladderProblem({ rungs }: Ladder): LadderProblem | null {
  if (rungs.length === 0) return { code: 'noRungs' };
  const codes = new Set<string>();
  const offsets = new Set<number>();
  for (const { code: rung, offset, recipients } of rungs) {
    if (codes.has(rung)) return { code: 'repeatedCode', rung };
    if (!Number.isInteger(offset) || Math.abs(offset) > farthestOffset) return { code: 'badOffset', rung };
    if (offsets.has(offset)) return { code: 'repeatedOffset', rung };
    if (recipients.length === 0) return { code: 'noRecipients', rung };
    codes.add(rung);
    offsets.add(offset);
  }
  return null;
}
