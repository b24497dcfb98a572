import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { randomNetwork } from '../../../../test/support/random-network.js';
import type { Network } from './network.js';
import type { Schedule } from './schedule.js';
import { scheduleNetwork } from './schedule-network.js';
import { scheduleText } from './schedule-text.js';
import type { WayOut } from './ways-out.js';

const official = officialCalendar();
const schedule = (network: Network): Schedule =>
  scheduleNetwork({ ...network, deadlineMayHavePassed: true }, official);

/** 40 working days from 2023-02-01 on end on 03-28; the deadline allows 29 of them. */
const tight: Network = {
  asOf: '2023-02-01',
  deadline: '2023-03-13',
  steps: [
    { id: 'A', duration: 11, unit: 'working' },
    { id: 'B', duration: 6, unit: 'working' },
    { id: 'C', duration: 15, unit: 'working' },
    { id: 'F', duration: 3, unit: 'working' },
  ],
  links: [
    { from: 'A', to: 'B' },
    { from: 'A', to: 'C', lag: 11 },
    { from: 'B', to: 'F' },
    { from: 'C', to: 'F' },
  ],
};

describe('a plan that is 11 working days short', () => {
  it('says so with its chain and three ways out', () => {
    const found = schedule(tight);
    expect(found).toMatchObject({
      feasible: false,
      shortBy: 11,
      margin: -11,
      criticalPath: ['A', 'C', 'F'],
      waysOut: [
        { kind: 'lag', link: 1, from: 'A', to: 'C', was: 11, lag: 0, unit: 'working' },
        { kind: 'duration', id: 'C', was: 15, duration: 4, unit: 'working' },
        { kind: 'deadline', was: '2023-03-13', deadline: '2023-03-28' },
      ],
    });
    expect(scheduleText(tight, found, 'zh')).toBe(
      '还差 11 个工作日；关键链 A → C → F；可行办法：取消 A 与 C 之间的间隔（11 个工作日）、' +
        '将 C 由 15 个工作日压缩到 4 个工作日、或将时限推迟到 2023-03-28',
    );
    expect(scheduleText(tight, found, 'en')).toBe(
      'short by 11 working days; chain A → C → F; ways out: remove the lag between A and C (11 working days), ' +
        'shorten C from 15 to 4 working days, or move the deadline to 2023-03-28',
    );
  });

  it('uses names, and shortens a lag only as far as needed', () => {
    const named = {
      ...tight,
      deadline: '2023-03-24',
      steps: tight.steps.map((step) => ({ ...step, name: `工序${step.id}` })),
    };
    expect(scheduleText(named, schedule(named), 'zh')).toBe(
      '还差 2 个工作日；关键链 工序A → 工序C → 工序F；可行办法：将 工序A 与 工序C 之间的间隔由 11 个工作日缩短到 9 个工作日、' +
        '将 工序C 由 15 个工作日压缩到 13 个工作日、或将时限推迟到 2023-03-28',
    );
  });

  it('offers only what helps: two equally long ways cannot be cut at one place', () => {
    const twin: Network = {
      ...tight,
      steps: [...tight.steps, { id: 'D', duration: 40, unit: 'working' }],
    };
    const found = schedule(twin);
    expect(found.waysOut).toEqual([{ kind: 'deadline', was: '2023-03-13', deadline: '2023-03-28' }]);
    expect(scheduleText(twin, found, 'en')).toContain('ways out: move the deadline to 2023-03-28');
  });

  it('says what is left when it fits', () => {
    const roomy = { ...tight, deadline: '2023-03-31' };
    expect(scheduleText(roomy, schedule(roomy), 'zh')).toBe('可行，余 3 个工作日；关键链 A → C → F');
    const exact = { ...tight, deadline: '2023-03-28' };
    expect(scheduleText(exact, schedule(exact), 'zh')).toBe('可行，没有余量；关键链 A → C → F');
    expect(scheduleText(exact, schedule(exact), 'en')).toBe('fits with nothing to spare; chain A → C → F');
  });

  it('leaves out the middle of a long chain', () => {
    const steps = Array.from({ length: 30 }, (_, i) => ({
      id: `S${i}`,
      duration: 1,
      unit: 'working' as const,
    }));
    const links = steps.slice(1).map(({ id }, i) => ({ from: `S${i}`, to: id }));
    const long: Network = { asOf: '2023-02-01', deadline: '2023-12-29', steps, links };
    expect(scheduleText(long, schedule(long), 'zh')).toContain(
      'S5 → …（略 18 步）… → S24 → S25 → S26 → S27 → S28 → S29',
    );
  });
});

/** The network with a way out taken, or taken one day less far. */
function take(network: Network, way: WayOut, less = 0): Network {
  if (way.kind === 'deadline') {
    return { ...network, deadline: official.addWorkingDays(way.deadline, less === 0 ? 0 : -less) };
  }
  if (way.kind === 'duration') {
    const steps = network.steps.map((step) =>
      step.id === way.id ? { ...step, duration: way.duration + less } : step,
    );
    return { ...network, steps };
  }
  const links = network.links.map((link, i) => (i === way.link ? { ...link, lag: way.lag + less } : link));
  return { ...network, links };
}

describe('ways out of random networks', { timeout: 120_000 }, () => {
  it('all lead out, and none is larger than it has to be', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const found = schedule(network);
        fc.pre(!found.feasible);
        expect(found.waysOut.some(({ kind }) => kind === 'deadline')).toBe(true);
        for (const way of found.waysOut) {
          expect(schedule(take(network, way)).feasible).toBe(true);
          expect(schedule(take(network, way, 1)).feasible).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
