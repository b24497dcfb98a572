import {
  addDays,
  assessLight,
  defaultRuleSet,
  type LightInput,
  type Network,
  type NetworkLink,
  scheduleNetwork,
} from '@guatu/domain';
import { expect, it } from 'vitest';
import { officialCalendar } from '../support/official-calendar.js';
import { printTable, short } from './table.js';

const calendar = officialCalendar();

/**
 * Milliseconds of the fastest of several rounds: what the work costs without what disturbed it. Short work is repeated
 * for a second, since the first rounds are compiled on the way.
 */
function fastest(work: () => void, rounds = 7): number {
  const times: number[] = [];
  const end = performance.now() + 1_000;
  while (times.length < rounds || performance.now() < end) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

/** How cost grows with size: 1 is linear, 0 does not grow. "–" for the first size. */
function exponents(measured: readonly { size: number; ms: number }[]): string[] {
  return measured.map(({ size, ms }, i) => {
    const before = measured[i - 1];
    return before ? short(Math.log(ms / before.ms) / Math.log(size / before.size)) : '–';
  });
}

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A network as wide as long: two links into each step from one of the hundred before, all types, units and lags. */
function networkOf(size: number, deadline: string): Network {
  const next = sequence(20_230_120);
  const steps = Array.from({ length: size }, (_, i) => ({
    id: `S${i}`,
    duration: 1 + next(20),
    unit: next(3) === 0 ? ('calendar' as const) : ('working' as const),
  }));
  const links: NetworkLink[] = Array.from({ length: 2 * (size - 1) }, (_, i) => {
    const to = 1 + (i >> 1);
    return {
      from: `S${Math.max(0, to - 1 - next(100))}`,
      to: `S${to}`,
      type: (['FS', 'FS', 'SS', 'FF'] as const)[next(4)]!,
      lag: next(3) === 0 ? next(10) - 3 : 0,
      lagUnit: next(2) === 0 ? 'calendar' : 'working',
    };
  });
  return { asOf: '2023-01-20', deadline, steps, links };
}

it('schedules', () => {
  const rows: string[][] = [];
  for (const [name, deadline] of [
    ['fits', '9000-12-31'],
    ['out of reach, with its ways out', '2023-12-29'],
  ] as const) {
    const measured = [1_000, 10_000, 100_000].map((size) => {
      const network = networkOf(size, deadline);
      expect(scheduleNetwork(network, calendar).feasible).toBe(name === 'fits');
      return { size, ms: fastest(() => scheduleNetwork(network, calendar)) };
    });
    const growth = exponents(measured);
    rows.push(
      ...measured.map(({ size, ms }, i) => [
        `${size} steps, ${name}`,
        short(ms),
        short((ms * 1_000) / size),
        growth[i]!,
      ]),
    );
  }
  printTable('Schedule, two links a step', ['network', 'ms', 'µs a step', 'exponent'], rows);
});

it('adds working days', () => {
  const times = 100_000;
  const next = sequence(7);
  const starts = Array.from({ length: 1_000 }, () => addDays('2023-01-01', next(1_400)));
  const measured = [10, 1_000, 100_000].map((size) => {
    expect(calendar.workingDaysBetween('2023-01-20', calendar.addWorkingDays('2023-01-20', size))).toBe(size);
    const work = () => {
      for (let i = 0; i < times; i += 1) calendar.addWorkingDays(starts[i % starts.length]!, size);
    };
    return { size, ms: fastest(work) };
  });
  const growth = exponents(measured);
  printTable(
    'Add working days',
    ['working days added', 'ns each', 'exponent'],
    measured.map(({ size, ms }, i) => [size, short((ms * 1e6) / times), growth[i]!]),
  );
});

it('assesses lights', () => {
  const next = sequence(13);
  const inputs: LightInput[] = Array.from({ length: 1_000 }, () => ({
    asOf: '2023-01-20',
    status: 'inProgress',
    startsOn: '2022-12-01',
    dueOn: addDays('2022-12-15', next(120)),
    completionRate: next(100),
    milestones: [{ title: '节点', dueOn: addDays('2023-01-01', next(60)), doneOn: null }],
    lastReportOn: addDays('2022-12-20', next(30)),
  }));
  const redsOf = (size: number): number => {
    let reds = 0;
    for (let i = 0; i < size; i += 1) {
      if (assessLight(inputs[i % inputs.length]!, defaultRuleSet, calendar).light === 'red') reds += 1;
    }
    return reds;
  };
  expect(redsOf(20_000)).toBeGreaterThan(2_000);
  const measured = [10_000, 100_000, 1_000_000].map((size) => ({ size, ms: fastest(() => redsOf(size), 3) }));
  const growth = exponents(measured);
  printTable(
    'Assess lights, default rules, one milestone each',
    ['items', 'ms', 'µs each', 'exponent'],
    measured.map(({ size, ms }, i) => [size, short(ms), short((ms * 1_000) / size), growth[i]!]),
  );
});
