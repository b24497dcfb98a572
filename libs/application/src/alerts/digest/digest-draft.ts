import { digestSections, type DigestSection } from '@guatu/domain';
import type { DigestEntry, DraftSection } from './digest-content.js';

/** A message with more lines is not read; the rest is counted. */
export const mostLines = 20;

/** Entries are kept in a list that is cut back only now and then. */
const slack = 4 * mostLines;

/**
 * Gathers one recipient's items while a scan goes through thousands: counts them all and keeps the lines that come
 * first, so that its size does not grow with the number of items.
 */
export class DigestDraft {
  private readonly sections = new Map<DigestSection, DraftSection>();

  add(code: DigestSection, entry: DigestEntry): void {
    const section = this.sections.get(code) ?? { code, total: 0, entries: [] };
    this.sections.set(code, section);
    section.total += 1;
    section.entries.push(entry);
    if (section.entries.length >= slack) section.entries = firstOf(section);
  }

  /** In the order in which they are read; none is empty. */
  finish(): DraftSection[] {
    return digestSections.flatMap((code) => {
      const section = this.sections.get(code);
      return section ? [{ ...section, entries: firstOf(section) }] : [];
    });
  }
}

/** What fired today first, then the longest overdue or the soonest due: both are the earliest due date. */
function firstOf({ entries }: DraftSection): DigestEntry[] {
  return entries
    .toSorted(
      (a, b) =>
        Number(b.isFresh) - Number(a.isFresh) ||
        (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)) ||
        a.itemId - b.itemId,
    )
    .slice(0, mostLines);
}
