import { daysBetween, type Light } from '@guatu/domain';

/** Days in a row on which the light stayed the same. */
export interface LightRun {
  light: Light;
  /** 'YYYY-MM-DD', both included. */
  from: string;
  to: string;
  /** Calendar days. */
  days: number;
}

/**
 * Oldest first. A day on which nothing was assessed keeps the light of the one before.
 * @param lights newest first, as the API tells them
 */
export function lightRuns(lights: readonly { asOf: string; light: Light }[]): LightRun[] {
  const runs: LightRun[] = [];
  for (const { asOf, light } of lights.toReversed()) {
    const last = runs.at(-1);
    if (last?.light === light) {
      last.to = asOf;
      last.days = daysBetween(last.from, asOf) + 1;
    } else {
      runs.push({ light, from: asOf, to: asOf, days: 1 });
    }
  }
  return runs;
}
