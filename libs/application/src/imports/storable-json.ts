/**
 * JSON that PostgreSQL can hold: texts that come out of files may contain characters of code 0 and halves of
 * surrogate pairs, which it refuses.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd') : part,
  );
}
