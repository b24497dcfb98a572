import { describe, expect, it } from 'vitest';
import { fieldsOf, fieldTitle } from './ledger-fields.js';
import { recogniseHeader } from './recognise-header.js';

const kinds = ['task', 'project'] as const;

describe('headers', () => {
  it.each(kinds)('every title of a %s ledger is recognised in both languages', (kind) => {
    for (const locale of ['zh', 'en'] as const) {
      const fields = fieldsOf(kind);
      const matches = fields.map((field) => recogniseHeader([fieldTitle(field, locale, kind)], kind));
      expect(matches.map((match) => match?.field)).toEqual(fields);
      expect(Math.min(...matches.map((match) => match?.confidence ?? 0))).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('finds a known name inside a longer text, with doubt', () => {
    const match = recogniseHeader(['截至目前形象进度情况'], 'project');
    expect(match).toMatchObject({ field: 'imageProgress' });
    expect(match!.confidence).toBeLessThan(0.8);
  });

  it.each<[(typeof kinds)[number], string[], string | null, string?]>([
    ['task', ['序 号'], 'number'],
    ['task', ['任务\n内容'], 'title'],
    ['task', ['完成时限（年月日）'], 'dueOn'],
    ['task', ['时限要求'], 'dueOn'],
    ['task', ['牵头责任单位'], 'leadUnit'],
    ['task', ['主责'], 'leadUnit'],
    ['task', ['目前情况'], 'progressNote'],
    ['task', ['包抓'], 'leader'],
    ['project', ['包抓'], 'leader'],
    ['task', ['完成率(%)'], 'completionRate'],
    ['task', ['节点(季度/月度形象进度)'], 'milestones'],
    ['task', ['节点', '1月'], 'milestones', '1月'],
    ['task', ['责任分工', '牵头单位'], 'leadUnit'],
    ['task', ['完成率', '序号说明'], null],
    ['project', ['总投资（亿元）'], 'totalInvestment'],
    ['project', ['投资情况（万元）', '年度计划投资'], 'yearPlan'],
    ['project', ['开工时间', '计划'], 'plannedStart'],
    ['project', ['手续', '施工许可'], 'permits', '施工许可'],
    ['project', ['手续/立项'], 'permits', '立项'],
    ['project', ['手续(立项/用地/规划)'], 'permits'],
    ['project', ['占年度计划％'], 'yearDonePercent'],
    ['project', ['责任单位'], 'leadUnit'],
    ['task', ['古县冬季行动任务清单'], null],
    ['task', ['constructor'], null],
    ['task', [''], null],
  ])('%s %j → %s %s', (kind, path, field, detail) => {
    const match = recogniseHeader(path, kind);
    const sure = match && match.confidence >= 0.8 ? match : null;
    expect([sure?.field ?? null, sure?.detail]).toEqual([field, detail]);
  });
});
