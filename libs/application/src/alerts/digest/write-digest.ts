import { singleLine } from '@guatu/channels';
import type { WorkingCalendar } from '@guatu/domain';
import type { Locale } from '@guatu/platform';
import type { DigestContent, DigestEntry, DraftSection } from './digest-content.js';
import { digestText } from './digest-text.js';
import { digestWords, type DigestWords } from './digest-words.js';

const longestTitle = 80;

export interface WrittenDigest {
  subject: string;
  /** Plain text with links. */
  body: string;
  content: DigestContent;
}

/** Puts a digest into the recipient's language, as it stands at the end of `day`. Pure. */
export function writeDigest(
  draft: readonly DraftSection[],
  locale: Locale,
  day: string,
  calendar: WorkingCalendar,
  publicUrl: string,
): WrittenDigest {
  const words = digestWords[locale];
  const sections = draft.map(({ code, total, entries }) => ({
    code,
    title: words.section[code](total),
    total,
    lines: entries.map((entry) => ({
      itemId: entry.itemId,
      number: singleLine(entry.number, 20),
      title: singleLine(entry.title, longestTitle),
      text: `${singleLine(entry.unitName, 40)} · ${stateOf(entry, day, calendar, words)}`,
    })),
  }));
  const content: DigestContent = { locale, intro: words.intro(day), sections };
  return {
    subject: words.subject(
      day,
      sections.map(({ title }) => title),
    ),
    body: digestText(content, publicUrl),
    content,
  };
}

function stateOf({ dueOn }: DigestEntry, day: string, calendar: WorkingCalendar, words: DigestWords): string {
  if (day > dueOn) return words.late(calendar.workingDaysBetween(dueOn, day), dueOn);
  const left = calendar.workingDaysBetween(day, dueOn);
  return left === 0 ? words.lastDay(dueOn) : words.left(left, dueOn);
}
