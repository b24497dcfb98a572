import type { NetworkLink, NetworkStep } from '@guatu/domain';
import type { NetworkLinkView, NetworkStepView } from './item-schedule.view.js';

/** Steps and links as an answer, with nothing left out. */
export function toNetworkView(
  steps: readonly Pick<NetworkStep, 'id' | 'name' | 'duration' | 'unit'>[],
  links: readonly NetworkLink[],
): { steps: NetworkStepView[]; links: NetworkLinkView[] } {
  return {
    steps: steps.map(({ id, name, duration, unit }) => ({ id, name: name ?? id, duration, unit })),
    links: links.map(({ from, to, type = 'FS', lag = 0, lagUnit = 'working' }) => ({
      from,
      to,
      type,
      lag,
      lagUnit,
    })),
  };
}
