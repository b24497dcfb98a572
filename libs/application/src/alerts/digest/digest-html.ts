import type { DigestContent, WrittenSection } from './digest-content.js';
import { inboxLink, itemLink } from './digest-links.js';
import { digestWords, type DigestWords } from './digest-words.js';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it is meant, wherever it stands in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** The digest as a fragment of HTML that every mail program shows: no pictures, no scripts, no style sheet. */
export function digestHtml({ locale, intro, sections }: DigestContent, publicUrl: string): string {
  const words = digestWords[locale];
  const parts = sections.map((section) => sectionHtml(section, words, publicUrl));
  return [
    `<p>${escapeHtml(intro)}</p>`,
    ...parts,
    `<p><a href="${escapeHtml(inboxLink(publicUrl))}">${words.open}</a></p>`,
    `<p><small>${words.footer}</small></p>`,
  ].join('\n');
}

function sectionHtml({ title, total, lines }: WrittenSection, words: DigestWords, publicUrl: string): string {
  const entries = lines.map(({ itemId, number, title: name, text }) => {
    const link = `<a href="${escapeHtml(itemLink(publicUrl, itemId))}">${escapeHtml(name)}</a>`;
    return `<li>${escapeHtml(number)} ${link}<br>${escapeHtml(text)}</li>`;
  });
  const rest = total > lines.length ? [`<li>${words.more(total - lines.length)}</li>`] : [];
  return `<h3>${escapeHtml(title)}</h3>\n<ul>\n${[...entries, ...rest].join('\n')}\n</ul>`;
}
