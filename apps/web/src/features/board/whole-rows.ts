/**
 * Height at which a scrolled table ends between two rows rather than within one.
 * @param bottoms where each row ends, in px from the top of the table, ascending
 * @param room height there is, in px
 * @param sign height below the last row for the sign that there is more, in px
 * @returns height in px; null where every row fits, or where not even one does
 */
export function wholeRows(bottoms: readonly number[], room: number, sign: number): number | null {
  const last = bottoms.at(-1);
  if (last === undefined || last <= room) return null;
  return bottoms.findLast((bottom) => bottom <= room - sign) ?? null;
}
