import { plannedRate, type LedgerValues } from '@guatu/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCounty, type ReadCounty } from '../../support/demo-county.js';

/** One 亿元 in 元. */
const yi = 100_000_000;

const sum = (rows: LedgerValues[], field: 'totalInvestment' | 'yearPlan'): number =>
  rows.reduce((total, row) => total + (row[field] ?? 0), 0);
const itemOf = (county: ReadCounty, title: string): LedgerValues =>
  county.rows(1).find((row) => row.title === title)!;
const inYear = (rows: LedgerValues[]): LedgerValues[] => rows.filter((row) => (row.yearPlan ?? 0) > 0);

describe('figures of 古县 (docs/domain.md §3)', () => {
  let county: ReadCounty;
  beforeAll(async () => {
    county = await readCounty('guxian');
  }, 60_000);

  it('has 30 tasks and 45 economy items in 10 aspects', () => {
    expect(county.rows(1)).toHaveLength(30);
    expect(county.rows(2)).toHaveLength(45);
    expect(new Set(county.rows(2).map((row) => row.aspect)).size).toBe(10);
  });

  it('has 66 key projects: 40 completed in time, 26 at or ahead of plan by day', () => {
    const rows = county.rows(3);
    const done = rows.filter((row) => row.isDone);
    expect(
      done.filter((row) => row.closedOn! <= row.plannedFinish! && row.closedOn! < '2023-01-01'),
    ).toHaveLength(40);
    const open = rows.filter((row) => !row.isDone);
    const ahead = open.map((row) => {
      const plan = { kind: 'linearByDay', startsOn: row.plannedStart!, endsOn: row.plannedFinish! } as const;
      return row.completionRate! - plannedRate(plan, county.demoDay);
    });
    expect(ahead.filter((points) => points >= 0)).toHaveLength(26);
    expect(ahead.filter((points) => points === 0).length).toBeGreaterThan(0);
    expect(rows).toHaveLength(66);
  });

  it('plans 124 projects of 320亿元, 76 of them in 2023 with 150亿元', () => {
    const rows = county.rows(4);
    expect(rows).toHaveLength(124);
    expect(sum(rows, 'totalInvestment')).toBe(320 * yi);
    expect(inYear(rows)).toHaveLength(76);
    expect(sum(rows, 'yearPlan')).toBe(150 * yi);
  });

  it('states what was published of its named items', () => {
    expect(itemOf(county, '涧河化工园区安全风险评估')).toMatchObject({
      isDone: true,
      closedOn: '2023-01-07',
    });
    expect(itemOf(county, '国道341线公路改建')).toMatchObject({ completionRate: 60, isDone: false });
    expect(itemOf(county, '新建公办幼儿园')).toMatchObject({ dueOn: '2023-09-01', isDone: false });
    expect(itemOf(county, '宏源绿氢制甲醇').completionRate).toBeNull();
  });
});

describe('figures of 隰县 (docs/domain.md §3)', () => {
  let county: ReadCounty;
  beforeAll(async () => {
    county = await readCounty('xixian');
  }, 60_000);

  it('shows 17 and 2 special actions under one label, and checklists of 31 and 9', () => {
    const labelled = county.lists.filter(({ label }) => label === '17+2');
    expect(labelled.map(({ number }) => county.rows(number).length)).toEqual([17, 2]);
    expect([county.rows(4).length, county.rows(5).length]).toEqual([31, 9]);
  });

  it('plans 112 projects of 243.17亿元, 53 in 2024 with 63.37亿元, 34 to start or resume in the first quarter', () => {
    const rows = county.rows(3);
    expect(rows).toHaveLength(112);
    expect(sum(rows, 'totalInvestment')).toBe(24_317_000_000);
    expect(inYear(rows)).toHaveLength(53);
    expect(sum(rows, 'yearPlan')).toBe(6_337_000_000);
    const firstQuarter = rows.filter(
      (row) => row.plannedStart! >= '2024-01-01' && row.plannedStart! <= '2024-03-31',
    );
    expect(firstQuarter).toHaveLength(34);
    expect(inYear(firstQuarter)).toHaveLength(34);
  });
});
