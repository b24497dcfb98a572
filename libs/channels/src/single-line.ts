/** Everything that ends a line or is not meant to be seen, in any of Unicode's ways. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Text for a header or a log line: no line breaks, no control characters, at most `most` characters. */
export function singleLine(text: string, most: number): string {
  const line = text.replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
