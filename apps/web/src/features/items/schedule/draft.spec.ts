import { describe, expect, it } from 'vitest';
import type { NetworkLink, WayOut } from '../../../lib/api/types.js';
import {
  bodyOf,
  withLinkChange,
  withoutStep,
  withPredecessors,
  withStep,
  withStepChange,
  withWayOut,
  type Draft,
} from './draft.js';

const link = (from: string, to: string, over: Partial<NetworkLink> = {}): NetworkLink => ({
  from,
  to,
  type: 'FS',
  lag: 0,
  lagUnit: 'working',
  ...over,
});
const draft: Draft = {
  deadline: '2023-03-01',
  steps: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), duration: 5, unit: 'working' })),
  links: [link('a', 'b', { lag: 7, lagUnit: 'calendar' }), link('b', 'c')],
};

const way = (over: Partial<WayOut>): WayOut => ({
  kind: 'deadline',
  text: '',
  deadline: null,
  stepId: null,
  duration: null,
  link: null,
  lag: null,
  ...over,
});

describe('a what-if', () => {
  it('gets a new step after the last one, under an id that is free', () => {
    const longer = withStep(
      withStep({ ...draft, steps: [...draft.steps, { ...draft.steps[0]!, id: 's5' }] }),
    );
    expect(longer.steps.slice(3).map(({ id }) => id)).toEqual(['s5', 's6', 's7']);
    expect(longer.links.slice(2)).toEqual([link('s5', 's6'), link('s6', 's7')]);
  });

  it('closes the gap where a step is taken out, and links nothing twice', () => {
    expect(withoutStep(draft, 'b')).toMatchObject({
      steps: [{ id: 'a' }, { id: 'c' }],
      links: [link('a', 'c')],
    });
    const triangle = { ...draft, links: [...draft.links, link('a', 'c', { lag: 3 })] };
    expect(withoutStep(triangle, 'b').links).toEqual([link('a', 'c', { lag: 3 })]);
    expect(withoutStep(draft, 'a').links).toEqual([link('b', 'c')]);
  });

  it('keeps kind and lag of the links that stay', () => {
    expect(withPredecessors(draft, 'c', ['b', 'a']).links).toEqual([...draft.links, link('a', 'c')]);
    expect(withPredecessors(draft, 'b', []).links).toEqual([link('b', 'c')]);
    expect(withPredecessors(draft, 'b', ['a']).links).toEqual(draft.links);
  });

  it('changes the one link that is meant', () => {
    const changed = withLinkChange(draft, draft.links[1]!, { type: 'SS', lag: 2 });
    expect(changed.links).toEqual([draft.links[0], link('b', 'c', { type: 'SS', lag: 2 })]);
  });
});

describe('a way out', () => {
  it('moves the deadline, shortens the step or cuts the lag it names', () => {
    expect(withWayOut(draft, way({ deadline: '2023-04-01' })).deadline).toBe('2023-04-01');
    const shorter = withWayOut(draft, way({ kind: 'duration', stepId: 'b', duration: 2 }));
    expect(shorter.steps.map(({ duration }) => duration)).toEqual([5, 2, 5]);
    const nearer = withWayOut(draft, way({ kind: 'lag', link: 0, lag: 1 }));
    expect(nearer.links[0]).toEqual(link('a', 'b', { lag: 1, lagUnit: 'calendar' }));
  });
});

describe('the request', () => {
  it('is the draft as it stands', () => {
    expect(bodyOf(draft)).toEqual(draft);
  });

  it.each([
    ['a step without a name', withStepChange(draft, 'a', { name: ' ' })],
    ['no duration', withStepChange(draft, 'a', { duration: null })],
    ['half a day', withStepChange(draft, 'a', { duration: 1.5 })],
    ['too many days', withStepChange(draft, 'a', { duration: 10_001 })],
    ['no deadline', { ...draft, deadline: '' }],
    ['no steps', { ...draft, steps: [], links: [] }],
  ])('waits with %s', (_what, unready) => {
    expect(bodyOf(unready)).toBeNull();
  });
});
