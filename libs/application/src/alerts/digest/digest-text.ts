import type { DigestContent } from './digest-content.js';
import { inboxLink, itemLink } from './digest-links.js';
import { digestWords } from './digest-words.js';

/** The digest as plain text. Titles are one line each, so nothing in them can look like another entry. */
export function digestText({ locale, intro, sections }: DigestContent, publicUrl: string): string {
  const words = digestWords[locale];
  const parts = sections.map(({ title, total, lines }) => {
    const entries = lines.map(
      (line) => `${line.number}  ${line.title}\n    ${line.text}\n    ${itemLink(publicUrl, line.itemId)}`,
    );
    const rest = total > lines.length ? [words.more(total - lines.length)] : [];
    return [`■ ${title}`, ...entries, ...rest].join('\n');
  });
  return [intro, ...parts, `${words.open}: ${inboxLink(publicUrl)}\n${words.footer}`].join('\n\n');
}
