import { assessLight, defaultRuleSet, type Light, type LedgerValues } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { readCounty, type ReadCounty } from '../../support/demo-county.js';
import { officialCalendar } from '../../support/official-calendar.js';

const calendar = officialCalendar(2022, 2025);

const lightOf = (county: ReadCounty, row: LedgerValues): Light =>
  assessLight(
    {
      asOf: county.demoDay,
      status: row.isDone ? 'closed' : 'inProgress',
      startsOn: row.startsOn ?? row.plannedStart ?? county.campaign.startsOn,
      dueOn: (row.dueOn ?? row.plannedFinish)!,
      completionRate: row.completionRate ?? 0,
      milestones: (row.milestones ?? []).map(({ title, dueOn }) => ({ title, dueOn: dueOn!, doneOn: null })),
      finishedOn: row.closedOn ?? null,
      startedOn: row.actualStart ?? null,
    },
    defaultRuleSet,
    calendar,
  ).light;

const countBy = (keys: string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** Rows of these lists with one light, by lead unit. */
const unitsWith = (county: ReadCounty, lists: number[], light: Light): Record<string, number> =>
  countBy(
    lists
      .flatMap((list) => county.rows(list))
      .filter((row) => lightOf(county, row) === light)
      .map((row) => county.unitNamed(row.leadUnit!)!),
  );

const lightsOf = (county: ReadCounty, ...lists: number[]): Record<string, number> =>
  countBy(lists.flatMap((list) => county.rows(list)).map((row) => lightOf(county, row)));

describe('lights of the demo by the default preset (docs/domain.md §3)', { timeout: 60_000 }, () => {
  it('古县, tasks: mostly green, the reds in three units', async () => {
    const county = await readCounty('guxian');
    expect(lightsOf(county, 1, 2)).toEqual({ green: 44, yellow: 12, red: 7, done: 8, notStarted: 4 });
    expect(unitsWith(county, [1, 2], 'red')).toEqual({ 住建局: 3, 岳阳镇: 2, 交通局: 2 });
  });

  it('古县, projects: 40 done and 26 on plan; those of 2023 not started or on plan', async () => {
    const county = await readCounty('guxian');
    expect(lightsOf(county, 3)).toEqual({ done: 40, green: 26 });
    expect(lightsOf(county, 4)).toEqual({ green: 18, notStarted: 106 });
  });

  it('隰县: no red but invented tasks', async () => {
    const county = await readCounty('xixian');
    expect(lightsOf(county, 1, 2)).toEqual({ green: 14, yellow: 3, red: 2 });
    expect(unitsWith(county, [1, 2], 'red')).toEqual({ 住建局: 1, 交通局: 1 });
    expect(lightsOf(county, 4, 5)).toMatchObject({ yellow: 2, done: 4 });
  });
});
