import type { LedgerValues } from '@guatu/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCounty, type ReadCounty } from '../../support/demo-county.js';

const namedItems = {
  guxian: [
    '涧河化工园区安全风险评估',
    '盛隆泰达192万吨项目',
    '国道341线公路改建',
    '宏源绿氢制甲醇',
    '相如里商业街改造',
    '综合展示中心改造',
    '旧县镇中药材专业镇',
    '新建公办幼儿园',
    '县三中与临汾平阳中学初中部联合办学',
    '县一中与临汾三中高中部合作',
    '早餐会、下午茶、夜沙龙',
    '综合医改',
    '大调研',
  ],
  xixian: [
    '玉露香梨全产业链',
    '中国梨博园申报3A级景区',
    '隰州过小年文旅活动',
    '数字乡村建设',
    '乡村e镇',
    '五经普',
    '乡村数字治理与数字经济提升',
    '春风行动招聘会',
    '聚乡贤茶话会',
    '治本攻坚三年行动',
    '安全生产31条硬措施',
    '反三违9条措施',
  ],
};

const rowsOf = (county: ReadCounty): LedgerValues[] =>
  county.lists.flatMap(({ number }) => county.rows(number));

describe.each(['guxian', 'xixian'] as const)('demo data of %s', (code) => {
  let county: ReadCounty;
  beforeAll(async () => {
    county = await readCounty(code);
  }, 60_000);

  it('is read by the ledger importer without an error', () => {
    const errors = county.readings.flatMap((reading) => [
      ...reading.issues,
      ...reading.rows.flatMap((row) => row.issues),
    ]);
    expect(errors.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds as many items and aspects as its lists claim, numbered through', () => {
    for (const list of county.lists) {
      const rows = county.rows(list.number);
      expect(rows.map((row) => row.number)).toEqual(
        Array.from({ length: list.expectedItems }, (_, i) => String(i + 1)),
      );
      const aspects = new Set(rows.map((row) => row.aspect).filter(Boolean));
      expect(aspects.size).toBe(list.expectedAspects ?? 0);
    }
  });

  it('names only units of the tree and accounts of the county', () => {
    const all = rowsOf(county);
    const units = all.flatMap((row) => [row.leadUnit ?? '', ...(row.supportUnits ?? [])]);
    expect(units.filter((unit) => county.unitNamed(unit) === null)).toEqual([]);
    expect(county.people.filter(({ unit }) => county.unitNamed(unit) !== unit)).toEqual([]);
    const accounts = new Set<unknown>(county.people.map(({ name }) => name));
    const people = all.flatMap((row) => [row.leader, row.contact]);
    expect(people.filter((person) => !accounts.has(person))).toEqual([]);
    expect(new Set(county.people.map(({ login }) => login)).size).toBe(county.people.length);
  });

  it('marks every invented item and every person 示例', () => {
    const titles = rowsOf(county).map((row) => row.title ?? '');
    expect(titles.filter((title) => !title.includes('示例')).toSorted()).toEqual(namedItems[code].toSorted());
    expect(county.people.filter(({ name }) => !name.endsWith('（示例）'))).toEqual([]);
  });

  it('keeps dates and money in order', () => {
    const wrong = rowsOf(county).filter((row) => {
      const start = row.startsOn ?? row.plannedStart ?? county.campaign.startsOn;
      const due = row.dueOn ?? row.plannedFinish;
      if (!due || start >= due) return true;
      if ((row.milestones ?? []).some((step) => !step.dueOn || step.dueOn > due || step.title.includes('；')))
        return true;
      return (row.investedBefore ?? 0) + (row.yearPlan ?? 0) > (row.totalInvestment ?? 0);
    });
    expect(wrong).toEqual([]);
  });
});
