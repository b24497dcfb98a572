const wideSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const loneSurrogates = /\p{Surrogate}/gu;

const toLines = (text: string): string => text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');

/** Text as a file holds it, without control characters; tabs stay, line breaks are '\n'. */
export const withoutControls = (text: string): string => toLines(text).replace(controls, '');

/**
 * Text as it is compared and parsed: full-width ASCII (０-９ Ａ-ｚ ：％（）) made half-width, every kind of
 * space a plain one, invisible characters dropped, line breaks '\n', ends trimmed.
 */
export const normaliseText = (text: string): string =>
  toLines(text)
    .replace(invisible, '')
    .replace(controls, '')
    .replace(wideSpaces, ' ')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .trim();

/** Normalised text without any space or line break: what headers, dates and numbers are read from. */
export const compactText = (text: string): string => normaliseText(text).replace(/\s+/g, '');

/**
 * Free text as it is stored: wording and punctuation untouched; line breaks '\n', control characters and
 * halves of surrogate pairs (which a database refuses) dropped, odd spaces plain, each line's end trimmed.
 */
export const tidyText = (text: string): string =>
  toLines(text)
    .replace(invisible, '')
    .replace(controls, '')
    .replace(loneSurrogates, '')
    .replace(wideSpaces, ' ')
    .replace(/ +\n/g, '\n')
    .trim();

/**
 * Free text on one line. A line break between Chinese characters is a wrapped cell and vanishes; elsewhere, and where
 * a bracket or a sentence has ended ("（甲）⏎第二行"), it becomes a space.
 */
export const oneLine = (text: string): string =>
  tidyText(text)
    .replace(/(?<=[^\x20-\x7f\n）】」』》〉”’。；！？…])\n+(?=[^\x20-\x7f\n])/g, '')
    .replace(/\n+/g, ' ')
    .trim();

const blankMarks = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '\\',
  '//',
  '无',
  '暂无',
  '空',
  'N/A',
  'n/a',
]);

/** Does the cell say "nothing" (empty, "—", "/", "无")? Used for dates, numbers and units, not for free text. */
export const isBlankMark = (text: string): boolean => blankMarks.has(compactText(text));
