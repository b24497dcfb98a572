import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { createWorkingCalendar } from '../calendar/working-calendar.js';
import type { Network, NetworkLink, NetworkStep } from './network.js';
import { scheduleNetwork } from './schedule-network.js';

const official = officialCalendar();

/** "A 5w" is a step of five working days, "K 28c" one of 28 dates. */
const step = (text: string, over: Partial<NetworkStep> = {}): NetworkStep => {
  const [, id, days, unit] = /^(\w+) (\d+)([wc])$/.exec(text)!;
  return { id: id!, duration: Number(days), unit: unit === 'w' ? 'working' : 'calendar', ...over };
};
/** "A FS+3w B" and the like; "A FS B" has no lag. */
const link = (text: string): NetworkLink => {
  const [, from, type, lag, unit, to] = /^(\w+) (FS|SS|FF|SF)(?:([+-]\d+)([wc]))? (\w+)$/.exec(text)!;
  return {
    from: from!,
    to: to!,
    type: type as 'FS',
    ...(lag && { lag: Number(lag), lagUnit: unit === 'w' ? 'working' : 'calendar' }),
  };
};
const network = (
  asOf: string,
  deadline: string,
  steps: (string | NetworkStep)[],
  links: string[] = [],
  over: Partial<Network> = {},
): Network => ({
  asOf,
  deadline,
  steps: steps.map((entry) => (typeof entry === 'string' ? step(entry) : entry)),
  links: links.map(link),
  ...over,
});
const short = (day: string): string => day.slice(5);
/** "A 01-16..01-20 | 01-17..01-28 | 1/0": earliest, latest, slack / free slack. */
const lines = (plan: Network, calendar = official): string[] => {
  return scheduleNetwork(plan, calendar).steps.map(
    (dates) =>
      `${dates.id} ${short(dates.earliestStart)}..${short(dates.earliestFinish)} | ` +
      `${short(dates.latestStart)}..${short(dates.latestFinish)} | ${dates.slack}/${dates.freeSlack}`,
  );
};

describe('around Spring Festival 2023 (off 01-21 to 01-27, work on 01-28 and 01-29)', () => {
  it('counts back over the holiday and the make-up weekend from the last working day before the deadline', () => {
    const plan = network('2023-01-16', '2023-02-12', ['A 5w', 'C 6w', 'F 2w'], ['A FS+3w C', 'C FS F']);
    expect(lines(plan)).toEqual([
      'A 01-16..01-20 | 01-17..01-28 | 1/0',
      'C 01-31..02-07 | 02-01..02-08 | 1/0',
      'F 02-08..02-09 | 02-09..02-10 | 1/1',
    ]);
    expect(scheduleNetwork(plan, official)).toMatchObject({
      feasible: true,
      shortBy: 0,
      margin: 1,
      latestEnd: '2023-02-10',
      criticalPath: ['A', 'C', 'F'],
      waysOut: [],
    });
  });

  it('lets a calendar step run through rest days and start and end on them', () => {
    const plan = network('2023-01-19', '2023-03-10', ['A 2w', 'K 28c', 'B 3w'], ['A FS K', 'K FS B']);
    expect(lines(plan)).toEqual([
      'A 01-19..01-20 | 02-06..02-07 | 9/0',
      'K 01-21..02-17 | 02-08..03-07 | 10/0',
      'B 02-20..02-22 | 03-08..03-10 | 12/12',
    ]);
  });

  it.each([
    ['on a Sunday, the last working day is Friday', '2023-02-12', '02-09..02-10'],
    ['within the holiday, the last working day is the eve', '2023-01-25', '01-19..01-20'],
    ['on a make-up Sunday, that day', '2023-01-29', '01-28..01-29'],
  ])('ends a sink %s', (_, deadline, latest) => {
    expect(lines(network('2023-01-16', deadline, ['A 2w']))[0]).toContain(` | ${latest} | `);
    expect(lines(network('2023-01-16', deadline, ['A 2c']))[0]).toContain(` | ${latest} | `);
  });

  it('starts a working step on the first working day from asOf on, a calendar step on asOf itself', () => {
    expect(lines(network('2023-01-22', '2023-02-28', ['A 1w', 'B 1c']))).toEqual([
      'A 01-28..01-28 | 02-28..02-28 | 23/23',
      'B 01-22..01-22 | 02-28..02-28 | 24/24',
    ]);
  });
});

const beforeMonday = (text: string): string =>
  lines(network('2023-02-01', '2023-02-14', ['K 3c', 'B 1w'], [text]))[0]!;

describe('links, from a step on Thursday 02-09 and Friday 02-10', () => {
  it.each([
    ['A FS B', 'B 02-13..02-14'],
    ['A FS+1w B', 'B 02-14..02-15'],
    ['A FS+1c B', 'B 02-13..02-14'],
    ['A FS+2c B', 'B 02-13..02-14'],
    ['A FS+3c B', 'B 02-14..02-15'],
    ['A FS-1w B', 'B 02-10..02-13'],
    ['A FS-9w B', 'B 02-09..02-10'],
    ['A SS B', 'B 02-09..02-10'],
    ['A SS+1w B', 'B 02-10..02-13'],
    ['A SS+2w B', 'B 02-13..02-14'],
    ['A SS+2c B', 'B 02-13..02-14'],
    ['A FF B', 'B 02-09..02-10'],
    ['A FF+1w B', 'B 02-10..02-13'],
    ['A FF+1c B', 'B 02-10..02-13'],
    ['A FF+4c B', 'B 02-13..02-14'],
    ['A SF+3w B', 'B 02-10..02-13'],
    ['A SF+2w B', 'B 02-09..02-10'],
    ['A SF+5c B', 'B 02-10..02-13'],
  ])('%s gives %s at the earliest', (text, dates) => {
    const plan = network('2023-02-09', '2023-03-31', ['A 2w', 'B 2w'], [text]);
    expect(lines(plan)[1]).toContain(`${dates} |`);
  });

  it.each([
    ['A FS B', '02-09..02-10'],
    ['A FS+1w B', '02-08..02-09'],
    ['A FS+1c B', '02-09..02-10'],
    ['A FS+3c B', '02-08..02-09'],
    ['A FS-1w B', '02-10..02-13'],
    ['A SS B', '02-13..02-14'],
    ['A SS+1w B', '02-10..02-13'],
    ['A FF+1w B', '02-10..02-13'],
    ['A SF+2w B', '02-13..02-14'],
    ['A SF+4w B', '02-09..02-10'],
  ])('before a step on Monday 02-13 and Tuesday 02-14, %s gives %s at the latest', (text, dates) => {
    const plan = network('2023-02-01', '2023-02-14', ['A 2w', 'B 2w'], [text]);
    expect(lines(plan)[0]).toContain(`| ${dates} |`);
  });

  it('lets a calendar step fill the rest days before its successor, less the working days of the lag', () => {
    expect(beforeMonday('K FS B')).toContain('| 02-11..02-13 |');
    expect(beforeMonday('K FS+1w B')).toContain('| 02-10..02-12 |');
    expect(beforeMonday('K FS+2w B')).toContain('| 02-07..02-09 |');
  });
});

describe('what else binds a step', () => {
  it('a winter stop takes no work, but lags run on', () => {
    const winter = { blackouts: [{ from: '2022-11-15', to: '2023-03-15' }] };
    const plan = network('2022-11-11', '2023-03-31', ['A 4w', 'B 2w'], ['A FS+5w B'], winter);
    expect(lines(plan)).toEqual([
      'A 11-11..03-17 | 03-17..03-22 | 3/0',
      'B 03-27..03-28 | 03-30..03-31 | 3/3',
    ]);
    expect(scheduleNetwork(plan, official).margin).toBe(3);
  });

  it('a blackout of one step leaves the others alone, and stops a calendar step too', () => {
    const blackouts = [{ from: '2023-02-10', to: '2023-02-19' }];
    const plan = network('2023-02-08', '2023-03-01', [step('A 4c', { blackouts }), 'B 4c']);
    expect(lines(plan)).toEqual([
      'A 02-08..02-21 | 02-26..03-01 | 6/6',
      'B 02-08..02-11 | 02-26..03-01 | 12/12',
    ]);
  });

  it('facts: a finished step keeps its dates, a begun one its start and goes on until its days are over', () => {
    const done = step('A 5w', { actualStart: '2023-02-01', actualFinish: '2023-02-10' });
    const begun = step('B 4w', { actualStart: '2023-02-09' });
    const plan = network('2023-02-13', '2023-02-28', [done, begun, 'C 2w'], ['A FS B', 'B FS C']);
    expect(lines(plan)).toEqual([
      'A 02-01..02-10 | 02-01..02-10 | 0/0',
      'B 02-09..02-14 | 02-09..02-24 | 8/0',
      'C 02-15..02-16 | 02-27..02-28 | 8/8',
    ]);
    expect(scheduleNetwork(plan, official).criticalPath).toEqual(['B', 'C']);
  });

  it('a finish after the deadline is short by what it was late, and only the deadline can help', () => {
    const late = step('A 2w', { actualFinish: '2023-02-14' });
    const plan = network('2023-02-20', '2023-02-10', [late], [], { deadlineMayHavePassed: true });
    expect(scheduleNetwork(plan, official)).toMatchObject({
      feasible: false,
      shortBy: 2,
      criticalPath: ['A'],
      waysOut: [{ kind: 'deadline', was: '2023-02-10', deadline: '2023-02-14' }],
    });
  });

  it('several sinks each end by the deadline, and the longest way decides', () => {
    const steps = ['A 3w', 'B 2w', 'C 6w', 'D 1w'];
    const plan = network('2023-02-06', '2023-02-24', steps, ['A FS B', 'A FS C', 'A FS D']);
    expect(lines(plan)).toEqual([
      'A 02-06..02-08 | 02-14..02-16 | 6/0',
      'B 02-09..02-10 | 02-23..02-24 | 10/10',
      'C 02-09..02-16 | 02-17..02-24 | 6/6',
      'D 02-09..02-09 | 02-24..02-24 | 11/11',
    ]);
    expect(scheduleNetwork(plan, official)).toMatchObject({ margin: 6, criticalPath: ['A', 'C'] });
  });

  it('a step followed only from its start still ends by the deadline', () => {
    const plan = network('2023-02-06', '2023-02-24', ['A 5w', 'B 1w'], ['A SS B']);
    expect(lines(plan)[0]).toBe('A 02-06..02-10 | 02-20..02-24 | 10/0');
  });

  it('reads the plan over thousands of years at the same cost', () => {
    const plain = createWorkingCalendar({ weeklyOff: [0, 6], exceptions: [], knownYears: [] });
    const steps = Array.from({ length: 60 }, (_, i) => step(`S${i} 9000w`));
    const links = steps.slice(1).map((_, i) => link(`S${i} FS S${i + 1}`));
    const plan: Network = { asOf: '2023-01-02', deadline: '6000-01-01', steps, links };
    expect(scheduleNetwork(plan, plain).steps.at(-1)!.earliestFinish).toBe('4092-11-07');
  });
});
