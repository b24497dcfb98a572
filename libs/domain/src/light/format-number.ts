/**
 * A rate or a number of points with one decimal; with two where one decimal would read as a whole number that it is
 * not, so that a red at 10.01 points does not claim 10.0.
 */
export function formatRate(value: number): string {
  const hundredths = Math.round(value * 100);
  const tenths = Math.round(hundredths / 10);
  const isMisleading = tenths % 10 === 0 && tenths * 10 !== hundredths;
  return isMisleading ? (hundredths / 100).toFixed(2) : (tenths / 10).toFixed(1);
}
