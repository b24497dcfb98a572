import { draftChanges, type Draft } from '../../../lib/items/report-draft.js';

/** One field in which two people met. */
export interface MeetingField {
  field: 'completionRate' | 'note' | 'problems' | 'nextStep' | 'milestone';
  /** Of a milestone; 0 otherwise. */
  id: number;
  before: string | number | null;
  theirs: string | number | null;
  /** Undefined: not touched by me. */
  mine: string | number | null | undefined;
}

const plain = ['completionRate', 'note', 'problems', 'nextStep'] as const;

/** Fields that the other person changed, with what I entered there. */
export function meetingFields(base: Draft, newest: Draft, mine: Draft): MeetingField[] {
  const theirs = draftChanges(base, newest);
  const own = draftChanges(base, mine);
  const fields: MeetingField[] = plain
    .filter((field) => theirs[field] !== undefined)
    .map((field) => ({ field, id: 0, before: base[field], theirs: newest[field], mine: own[field] }));
  for (const key of Object.keys(theirs.milestones ?? {})) {
    const id = Number(key);
    fields.push({
      field: 'milestone',
      id,
      before: base.milestones[id] ?? null,
      theirs: newest.milestones[id] ?? null,
      mine: own.milestones?.[id],
    });
  }
  return fields;
}

/** My changes laid over the newest version: what I did not touch is theirs. */
export function rebase(base: Draft, newest: Draft, mine: Draft): Draft {
  const { milestones, ...own } = draftChanges(base, mine);
  const kept = Object.entries(milestones ?? {}).filter(([id]) => Number(id) in newest.milestones);
  return { ...newest, ...own, milestones: { ...newest.milestones, ...Object.fromEntries(kept) } };
}
