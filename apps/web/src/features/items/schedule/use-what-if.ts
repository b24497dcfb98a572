import { useMemo, useState } from 'react';
import type { ItemSchedule } from '../../../lib/api/types.js';
import { bodyOf, draftOf, type Draft } from './draft.js';
import { usePreview } from './schedule-queries.js';
import { useSettled } from './use-settled.js';

const settleMs = 250;

/** The draft of an item's schedule, and what it comes to: as stored while untouched, else as previewed. */
export function useWhatIf(stored: ItemSchedule) {
  /** The version that the draft started from; a later one arriving by itself does not move it under the writer. */
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState<Draft>(() => draftOf(stored));
  const touched = JSON.stringify(draftOf(base)) !== JSON.stringify(draft);
  if (!touched && stored !== base) {
    setBase(stored);
    setDraft(draftOf(stored));
  }
  const body = useMemo(() => bodyOf(draft), [draft]);
  const settled = useSettled(body, settleMs);
  const preview = usePreview(stored.itemId, touched ? settled : null);
  const isCurrent = !touched || (body !== null && body === settled && !preview.isPlaceholderData);
  return {
    base,
    draft,
    setDraft,
    touched,
    body,
    result: touched ? (preview.data?.result ?? null) : base.result,
    /** The result is that of the draft as it stands, not of the one before. */
    isCurrent: isCurrent && (!touched || preview.isSuccess),
    error: touched && body !== null ? preview.error : null,
    startFrom(schedule: ItemSchedule): void {
      setBase(schedule);
      setDraft(draftOf(schedule));
    },
  };
}

export type WhatIf = ReturnType<typeof useWhatIf>;
