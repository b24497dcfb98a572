import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { anyShape, randomNetwork, type NetworkShape } from '../../../../test/support/random-network.js';
import { SlowSchedule, type SlowDates } from '../../../../test/support/slow-schedule.js';
import type { Network, NetworkStep } from './network.js';
import type { Schedule } from './schedule.js';
import { scheduleNetwork } from './schedule-network.js';

const official = officialCalendar();
const schedule = (network: Network): Schedule =>
  scheduleNetwork({ ...network, deadlineMayHavePassed: true }, official);

const workingOnly: NetworkShape = { ...anyShape, units: ['working'], withFacts: false };
const networks = randomNetwork();
const workingNetworks = randomNetwork(workingOnly);
const runs = { numRuns: 1000 };
/** Thousands of networks take seconds on a busy machine. */
const patience = { timeout: 120_000 };

const earlyOf = ({ steps }: Schedule): SlowDates =>
  new Map(steps.map(({ id, earliestStart: start, earliestFinish: finish }) => [id, { start, finish }]));
const lateOf = ({ steps }: Schedule): SlowDates =>
  new Map(steps.map(({ id, latestStart: start, latestFinish: finish }) => [id, { start, finish }]));

describe('random networks', patience, () => {
  it('have the dates of a scheduler that walks day by day', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const found = schedule(network);
        const slow = new SlowSchedule(network, official);
        expect(earlyOf(found)).toEqual(slow.early());
        expect(lateOf(found)).toEqual(slow.late());
      }),
      runs,
    );
  });

  it('fit exactly when every latest date is on or after its earliest', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { feasible, shortBy, margin, steps } = schedule(network);
        const inOrder = steps.every(
          (step) => step.latestStart >= step.earliestStart && step.latestFinish >= step.earliestFinish,
        );
        expect(feasible).toBe(inOrder);
        expect(feasible).toBe(steps.every(({ slack }) => slack >= 0));
        expect(shortBy).toBe(feasible ? 0 : -margin);
        expect(margin >= 0).toBe(feasible);
      }),
      runs,
    );
  });

  it('never have an earlier latest date when the deadline is one working day later', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const before = schedule(network).steps;
        const deadline = official.addWorkingDays(network.deadline, 1);
        schedule({ ...network, deadline }).steps.forEach((after, i) => {
          expect(after.latestStart >= before[i]!.latestStart).toBe(true);
          expect(after.latestFinish >= before[i]!.latestFinish).toBe(true);
          expect(after.earliestStart).toBe(before[i]!.earliestStart);
        });
      }),
      runs,
    );
  });

  it('are never loosened by one more link', () => {
    fc.assert(
      fc.property(networks, (network) => {
        fc.pre(network.links.length > 0);
        const tighter = schedule(network).steps;
        schedule({ ...network, links: network.links.slice(1) }).steps.forEach((loose, i) => {
          const tight = tighter[i]!;
          expect(tight.earliestStart >= loose.earliestStart).toBe(true);
          expect(tight.earliestFinish >= loose.earliestFinish).toBe(true);
          expect(tight.latestStart <= loose.latestStart).toBe(true);
          expect(tight.latestFinish <= loose.latestFinish).toBe(true);
        });
      }),
      runs,
    );
  });

  it('do not depend on the order in which steps and links are given', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { steps, links } = network;
        const turned = schedule({ ...network, steps: steps.toReversed(), links: links.toReversed() });
        expect(turned.steps.toReversed()).toEqual(schedule(network).steps);
      }),
      runs,
    );
  });

  it('are out of reach by exactly the days the deadline has to move', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const found = schedule(network);
        fc.pre(!found.feasible);
        const way = found.waysOut.find(({ kind }) => kind === 'deadline');
        expect(way).toBeDefined();
        const deadline = way?.kind === 'deadline' ? way.deadline : '';
        expect(schedule({ ...network, deadline }).feasible).toBe(true);
        const sooner = official.addWorkingDays(deadline, -1);
        expect(schedule({ ...network, deadline: sooner }).feasible).toBe(false);
      }),
      runs,
    );
  });
});

describe('random networks of working days', patience, () => {
  it('have the margin of the deadline as slack on the whole critical path, and nowhere less', () => {
    fc.assert(
      fc.property(workingNetworks, (network) => {
        const { margin, steps, criticalPath, latestEnd } = schedule(network);
        const slack = new Map(steps.map((step) => [step.id, step.slack]));
        for (const id of criticalPath) expect(slack.get(id)).toBe(margin);
        expect(Math.min(...slack.values())).toBe(margin);
        const end = steps
          .map(({ earliestFinish }) => earliestFinish)
          .toSorted()
          .at(-1)!;
        expect(official.workingDaysBetween(end, latestEnd)).toBe(margin);
      }),
      runs,
    );
  });

  it('keep every other step in place while one slips within its free slack, and no further', () => {
    fc.assert(
      fc.property(workingNetworks, fc.nat(), (network, pick) => {
        const { steps } = schedule(network);
        const slipping = steps[pick % steps.length]!;
        fc.pre(network.links.some(({ from }) => from === slipping.id));
        const first = official.onOrAfter(network.asOf);
        const others = (slip: number): string[] => {
          const duration = official.workingDaysBetween(first, slipping.earliestStart) + slip;
          const holder: NetworkStep = { id: 'holder', duration: Math.max(1, duration), unit: 'working' };
          const held = schedule({
            ...network,
            steps: [...network.steps, holder],
            links: duration === 0 ? network.links : [...network.links, { from: 'holder', to: slipping.id }],
          });
          return held.steps
            .filter(({ id }) => id !== slipping.id && id !== 'holder')
            .map(({ id, earliestStart }) => `${id} ${earliestStart}`);
        };
        const free = slipping.freeSlack;
        expect(others(free)).toEqual(others(0));
        const bound = network.links.filter(({ from }) => from === slipping.id);
        const horizon = steps
          .map(({ earliestFinish }) => earliestFinish)
          .toSorted()
          .at(-1)!;
        // A link with a long negative lag binds only behind the end of everything, where slack is not looked for.
        fc.pre(bound.every(({ lag = 0 }) => lag >= 0) && slipping.earliestFinish < horizon);
        fc.pre(slipping.slack > free);
        expect(others(free + 1)).not.toEqual(others(0));
      }),
      runs,
    );
  });
});
