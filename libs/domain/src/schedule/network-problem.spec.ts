import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { createWorkingCalendar, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { Network, NetworkLink, NetworkStep } from './network.js';
import { InvalidNetworkError, type NetworkProblem } from './network-problem.js';
import { networkProblemText } from './network-problem-text.js';
import { scheduleNetwork } from './schedule-network.js';

const official = officialCalendar();
const step = (id: string, over: Partial<NetworkStep> = {}): NetworkStep => ({
  id,
  duration: 2,
  unit: 'working',
  ...over,
});
const plan = (steps: NetworkStep[], links: NetworkLink[] = [], over: Partial<Network> = {}): Network => ({
  asOf: '2023-02-01',
  deadline: '2023-03-31',
  steps,
  links,
  ...over,
});
const problemsOf = (network: Network, calendar: WorkingCalendar = official): readonly NetworkProblem[] => {
  try {
    scheduleNetwork(network, calendar);
  } catch (error) {
    if (error instanceof InvalidNetworkError) return error.problems;
    throw error;
  }
  return [];
};
const ab = [step('A'), step('B')];

describe('a network that cannot be scheduled', () => {
  it.each([0, -1, 100_000, 10_001, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'names a duration of %d',
    (duration) => {
      expect(problemsOf(plan([step('A'), step('B', { duration })]))).toEqual([
        { code: 'badDuration', path: 'steps[1].duration', id: 'B' },
      ]);
    },
  );

  it.each([10_001, -10_001, 0.5, Number.NaN])('names a lag of %d', (lag) => {
    expect(problemsOf(plan(ab, [{ from: 'A', to: 'B', lag }]))).toEqual([
      { code: 'badLag', path: 'links[0].lag' },
    ]);
  });

  it('names every place at once', () => {
    const network = plan(
      [step('A'), step('A'), step(''), step('C', { unit: 'weeks' as 'working' })],
      [
        { from: 'A', to: 'X' },
        { from: 'Y', to: 'C', type: 'XX' as 'FS', lagUnit: 'h' as 'working' },
      ],
      { deadline: '2023-02-30', blackouts: [{ from: '2023-03-02', to: '2023-03-01' }] },
    );
    expect(problemsOf(network).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'badDate deadline',
      'badBlackout blackouts[0].to',
      'duplicateId steps[1].id',
      'badId steps[2].id',
      'badUnit steps[3].unit',
      'unknownId links[0].to',
      'unknownId links[1].from',
      'badLinkType links[1].type',
      'badUnit links[1].lagUnit',
    ]);
  });

  it('stops listing after fifty', () => {
    const steps = Array.from({ length: 80 }, (_, i) => step(`S${i}`, { duration: 0 }));
    expect(problemsOf(plan(steps))).toHaveLength(50);
  });

  it('has no steps, or a deadline before asOf unless that is meant', () => {
    expect(problemsOf(plan([]))).toEqual([{ code: 'noSteps', path: 'steps' }]);
    const past = plan(ab, [], { deadline: '2023-01-31' });
    expect(problemsOf(past)).toEqual([
      { code: 'deadlineBeforeAsOf', path: 'deadline', deadline: '2023-01-31', asOf: '2023-02-01' },
    ]);
    expect(problemsOf({ ...past, deadlineMayHavePassed: true })).toEqual([]);
    expect(problemsOf(plan(ab, [], { deadline: '2023-02-01' }))).toEqual([]);
  });

  it('has facts that cannot be', () => {
    const steps = [
      step('A', { actualStart: '2023-01-10', actualFinish: '2023-01-09' }),
      step('B', { actualFinish: '2023-02-02' }),
      step('C', { actualStart: '01-10' }),
    ];
    expect(problemsOf(plan(steps)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'finishBeforeStart steps[0].actualFinish',
      'actualAfterAsOf steps[1].actualFinish',
      'badDate steps[2].actualStart',
    ]);
  });
});

const cycle = (text: string, ids: string): NetworkProblem | undefined =>
  problemsOf(
    plan(
      [...ids].map((id) => step(id)),
      text.split(' ').map((pair) => ({ from: pair[0]!, to: pair[1]! })),
    ),
  )[0];

describe('a cycle', { timeout: 60_000 }, () => {
  it.each([
    ['AB BC CA', 'ABC', 'links[2]'],
    ['CA BC AB', 'ABC', 'links[0]'],
    ['AB BC CB', 'BC', 'links[2]'],
    ['XA XB AB BA XC', 'AB', 'links[3]'],
    ['AA', 'A', 'links[0]'],
    ['XC CB BA AC AY', 'ACB', 'links[2]'],
  ])('in %s is %s', (links, ids, path) => {
    expect(cycle(links, 'ABCXY')).toEqual({ code: 'cycle', path, ids: [...ids] });
  });

  it('is named in the order of its links, whatever leads into it or out of it', () => {
    const problem = cycle('AB BC CA CX', 'ABCX')!;
    expect(networkProblemText(problem, 'zh')).toBe('工序关系成环：A → B → C → A');
    expect(networkProblemText(problem, 'en')).toBe('the links form a cycle: A → B → C → A');
  });

  it('of 100,000 steps is found too', () => {
    const steps = Array.from({ length: 100_000 }, (_, i) => step(`S${i}`));
    const links = steps.map(({ id }, i) => ({ from: id, to: `S${(i + 1) % steps.length}` }));
    const [problem] = problemsOf(plan(steps, links));
    expect(problem?.code === 'cycle' && problem.ids.slice(0, 3)).toEqual(['S0', 'S1', 'S2']);
    expect(networkProblemText(problem!, 'en').length).toBeLessThan(200);
  });
});

describe('a calendar that ends', () => {
  const days = ['2023-02-01', '2023-02-02', '2023-02-03'];
  const short = createWorkingCalendar({
    weeklyOff: [0, 1, 2, 3, 4, 5, 6],
    exceptions: days.map((day) => ({ day, kind: 'work' as const })),
    knownYears: [],
  });

  it('schedules what fits on its days, also with links that reach beyond them', () => {
    const fitting = plan([step('A'), step('B', { duration: 1 })], [{ from: 'A', to: 'B' }]);
    expect(scheduleNetwork(fitting, short)).toMatchObject({ feasible: true, latestEnd: '2023-02-03' });
    const overlapping = plan([step('A'), step('B')], [{ from: 'A', to: 'B', lag: -9 }]);
    expect(scheduleNetwork(overlapping, short).feasible).toBe(true);
  });

  it('names the step for which a day is missing', () => {
    expect(problemsOf(plan(ab, [{ from: 'A', to: 'B' }]), short)).toEqual([
      { code: 'noWorkingDay', path: 'steps[1]' },
    ]);
    expect(problemsOf(plan(ab, [], { asOf: '2023-01-01', deadline: '2023-01-31' }), short)).toEqual([
      { code: 'noWorkingDay', path: 'deadline' },
    ]);
  });

  it('names the step that leaves the years a date can have', () => {
    const steps = Array.from({ length: 400 }, (_, i) => step(`S${i}`, { duration: 10_000 }));
    const links = steps.slice(1).map(({ id }, i) => ({ from: `S${i}`, to: id }));
    expect(problemsOf(plan(steps, links))[0]).toMatchObject({ code: 'outOfRange' });
  });
});

describe('the words', () => {
  it.each<[NetworkProblem, string, string]>([
    [
      { code: 'badDuration', path: '', id: 'C' },
      '工序“C”的工期须为 1 至 10,000 的整数天',
      'the duration of C must be a whole number of days from 1 to 10,000',
    ],
    [{ code: 'unknownId', path: '', id: 'X' }, '没有编号为“X”的工序', 'there is no step X'],
    [{ code: 'duplicateId', path: '', id: 'X' }, '工序编号“X”重复', 'the id X is used twice'],
    [
      { code: 'deadlineBeforeAsOf', path: '', deadline: '2023-01-31', asOf: '2023-02-01' },
      '时限 2023-01-31 早于开始日 2023-02-01',
      'the deadline 2023-01-31 is before the first day 2023-02-01',
    ],
  ])('of %o', (problem, zh, en) => {
    expect(networkProblemText(problem, 'zh')).toBe(zh);
    expect(networkProblemText(problem, 'en')).toBe(en);
  });
});
