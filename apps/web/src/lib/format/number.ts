/** Percent with one decimal: 71.4 → '71.4%'. */
export const percent = (value: number): string => `${value.toFixed(1)}%`;

/** A gap in percentage points with its sign: '+3.4', '−18.0', '0.0'. */
export function signedPoints(gap: number): string {
  const text = Math.abs(gap).toFixed(1);
  if (Number(text) === 0) return '0.0';
  return gap > 0 ? `+${text}` : `−${text}`;
}

/** A change of a count with its sign: '+2', '−1', '0' (a true minus, as wide as the plus). */
export function signedCount(change: number): string {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** Thousands in groups: 1878 → '1,878'. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
