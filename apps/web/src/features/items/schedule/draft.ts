import { isPlainDate, maxStepDays } from '@guatu/domain';
import type {
  ItemSchedule,
  NetworkLink,
  NetworkStep,
  ScheduleTemplate,
  WayOut,
} from '../../../lib/api/types.js';

/** A step in the form; the duration is null while its field is empty. */
export interface DraftStep extends Omit<NetworkStep, 'duration'> {
  duration: number | null;
}

/** A what-if in the form. */
export interface Draft {
  deadline: string;
  steps: readonly DraftStep[];
  links: readonly NetworkLink[];
}

export const draftOf = ({ deadline, steps, links }: Pick<ItemSchedule, keyof Draft>): Draft => ({
  deadline,
  steps,
  links,
});

/** The draft with the steps of a template instead of its own. */
export const withTemplate = (draft: Draft, { steps, links }: ScheduleTemplate): Draft => ({
  ...draft,
  steps,
  links,
});

/** Adds a step after the last one. */
export function withStep(draft: Draft): Draft {
  const ids = new Set(draft.steps.map(({ id }) => id));
  let number = draft.steps.length + 1;
  while (ids.has(`s${number}`)) number += 1;
  const id = `s${number}`;
  const last = draft.steps.at(-1);
  const link: NetworkLink[] = last ? [{ from: last.id, to: id, type: 'FS', lag: 0, lagUnit: 'working' }] : [];
  const step: DraftStep = { id, name: '', duration: 5, unit: 'working' };
  return { ...draft, steps: [...draft.steps, step], links: [...draft.links, ...link] };
}

/** Takes a step out; what came after it then comes after what was before it. */
export function withoutStep(draft: Draft, id: string): Draft {
  const before = draft.links.filter(({ to }) => to === id);
  const kept = draft.links.filter(({ from, to }) => from !== id && to !== id);
  const bridges = draft.links
    .filter(({ from }) => from === id)
    .flatMap(({ to }) => before.map(({ from }) => ({ from, to })))
    .filter((bridge) => !kept.some(({ from, to }) => from === bridge.from && to === bridge.to))
    .map(({ from, to }): NetworkLink => ({ from, to, type: 'FS', lag: 0, lagUnit: 'working' }));
  return { ...draft, steps: draft.steps.filter((step) => step.id !== id), links: [...kept, ...bridges] };
}

/** Changes one step. */
export const withStepChange = (draft: Draft, id: string, change: Partial<DraftStep>): Draft => ({
  ...draft,
  steps: draft.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

/** Sets what a step comes after. Links that stay keep their kind and lag. */
export function withPredecessors(draft: Draft, id: string, predecessors: readonly string[]): Draft {
  const kept = draft.links.filter(({ from, to }) => to !== id || predecessors.includes(from));
  const added = predecessors
    .filter((from) => !kept.some((link) => link.to === id && link.from === from))
    .map((from): NetworkLink => ({ from, to: id, type: 'FS', lag: 0, lagUnit: 'working' }));
  return { ...draft, links: [...kept, ...added] };
}

/** Changes one link. */
export const withLinkChange = (draft: Draft, meant: NetworkLink, change: Partial<NetworkLink>): Draft => ({
  ...draft,
  links: draft.links.map((link) => (link === meant ? { ...link, ...change } : link)),
});

/** Takes a way out that was found for this very draft. */
export function withWayOut(draft: Draft, way: WayOut): Draft {
  if (way.deadline !== null) return { ...draft, deadline: way.deadline };
  if (way.stepId !== null) return withStepChange(draft, way.stepId, { duration: way.duration });
  const link = draft.links[way.link ?? -1];
  return link && way.lag !== null ? withLinkChange(draft, link, { lag: way.lag }) : draft;
}

/** What the server is sent. */
export interface NetworkBody {
  deadline: string;
  steps: NetworkStep[];
  links: NetworkLink[];
}

const isStepReady = (step: DraftStep): step is NetworkStep =>
  step.name.trim() !== '' &&
  step.duration !== null &&
  Number.isInteger(step.duration) &&
  step.duration >= 1 &&
  step.duration <= maxStepDays;

/** The draft as a request; null while something in it is still to be filled in. */
export function bodyOf({ deadline, steps, links }: Draft): NetworkBody | null {
  const ready = steps.filter(isStepReady);
  if (!isPlainDate(deadline) || steps.length === 0 || ready.length < steps.length) return null;
  return { deadline, steps: ready, links: [...links] };
}
