/** A completion rate outside 0–100, or no number at all. */
export class InvalidRateError extends Error {
  override readonly name = 'InvalidRateError';

  constructor(readonly rate: number) {
    super(`not a rate between 0 and 100: ${rate}`);
  }
}

/**
 * A rate as whole hundredths of a percent. Rates carry 2 decimals, so all comparing and subtracting is done on these
 * whole numbers: 42.1 − 40.1 is 2, not 2.0000000000000013.
 */
export function rateHundredths(rate: number): number {
  return Math.round(rate * 100);
}

/** part ÷ whole as a percent with 2 decimals, halves up; null when the whole is 0. Exact for whole numbers below 9 × 10¹¹. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole) / 100;
}
