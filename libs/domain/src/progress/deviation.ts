import { rateHundredths } from './rate.js';

/** actual − planned in percentage points 进度差, 2 decimals; negative is behind (docs/domain.md §4.2). */
export function gapPoints(actual: number, planned: number): number {
  return (rateHundredths(actual) - rateHundredths(planned)) / 100;
}

/** actual ÷ planned, 1 = on plan; null when nothing was planned yet. Not a percentage and never a gap. */
export function progressRatio(actual: number, planned: number): number | null {
  const due = rateHundredths(planned);
  return due === 0 ? null : rateHundredths(actual) / due;
}
