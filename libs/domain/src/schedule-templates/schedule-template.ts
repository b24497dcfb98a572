import type { LocalizedText } from '../light/light.js';
import type { DayUnit, NetworkLink } from '../schedule/network.js';

/** A step of a template; days as in NetworkStep. */
export interface TemplateStep {
  id: string;
  name: LocalizedText;
  duration: number;
  unit: DayUnit;
}

/**
 * The usual steps of one kind of work, with customary durations, to start a schedule from (docs/domain.md §4.4). Whoever
 * takes one changes what differs at hand.
 */
export interface ScheduleTemplate {
  /** Stable name. */
  code: string;
  name: LocalizedText;
  steps: readonly TemplateStep[];
  links: readonly NetworkLink[];
}

/** A step counted in working days, as offices count theirs. */
export const office = (id: string, zh: string, en: string, duration: number): TemplateStep => ({
  id,
  name: { zh, en },
  duration,
  unit: 'working',
});

/** A step counted in dates, as sites and legal notice periods are. */
export const site = (id: string, zh: string, en: string, duration: number): TemplateStep => ({
  ...office(id, zh, en, duration),
  unit: 'calendar',
});

/** Links each step to the one after it, finish to start. */
export function inOrder(...ids: string[]): NetworkLink[] {
  return ids.slice(1).map((to, i) => ({ from: ids[i]!, to }));
}
