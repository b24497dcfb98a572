import type { ItemKind } from '../model/kinds.js';

/** What a cell of a field holds; decides which parser reads it and which format writes it. */
export type LedgerFieldType =
  | 'text' // several lines allowed
  | 'line' // one line
  | 'date'
  | 'rate' // percent 0–100
  | 'money' // whole 元
  | 'unit'
  | 'units'
  | 'yesNo'
  | 'nature'
  | 'projectCode'
  | 'milestones'
  | 'permits'
  | 'light'
  | 'derived'; // written on export, never read

interface FieldSpec {
  zh: string;
  en: string;
  type: LedgerFieldType;
}

/** Every field a ledger can hold, with its title and type (docs/domain.md §5). */
export const ledgerFields = {
  number: { zh: '序号', en: 'No.', type: 'line' },
  aspect: { zh: '专项/方面', en: 'Aspect', type: 'line' },
  title: { zh: '任务内容', en: 'Task', type: 'line' },
  goal: { zh: '目标要求', en: 'Goal', type: 'text' },
  basis: { zh: '任务来源/依据', en: 'Basis', type: 'text' },
  leader: { zh: '包联领导', en: 'Leader', type: 'line' },
  leadUnit: { zh: '牵头单位', en: 'Lead unit', type: 'unit' },
  supportUnits: { zh: '配合单位', en: 'Support units', type: 'units' },
  contact: { zh: '责任人', en: 'Contact', type: 'line' },
  contactPhone: { zh: '联系电话', en: 'Phone', type: 'line' },
  startsOn: { zh: '开始时间', en: 'Starts on', type: 'date' },
  dueOn: { zh: '完成时限', en: 'Due on', type: 'date' },
  milestones: { zh: '节点', en: 'Milestones', type: 'milestones' },
  progressNote: { zh: '进展情况', en: 'Progress', type: 'text' },
  completionRate: { zh: '完成率', en: 'Completion rate', type: 'rate' },
  light: { zh: '亮灯', en: 'Light', type: 'light' },
  problems: { zh: '存在问题', en: 'Problems', type: 'text' },
  nextStep: { zh: '下一步措施', en: 'Next step', type: 'text' },
  isDone: { zh: '是否完成', en: 'Done', type: 'yesNo' },
  closedOn: { zh: '销号时间', en: 'Closed on', type: 'date' },
  remark: { zh: '备注', en: 'Remark', type: 'text' },
  projectCode: { zh: '项目代码', en: 'Project code', type: 'projectCode' },
  nature: { zh: '建设性质', en: 'Nature', type: 'nature' },
  site: { zh: '建设地点', en: 'Site', type: 'line' },
  content: { zh: '建设内容及规模', en: 'Content and scale', type: 'text' },
  years: { zh: '建设年限', en: 'Years', type: 'line' },
  totalInvestment: { zh: '总投资', en: 'Total investment', type: 'money' },
  fundSource: { zh: '资金来源', en: 'Fund source', type: 'text' },
  investedBefore: { zh: '上年底累计', en: 'Invested before this year', type: 'money' },
  yearPlan: { zh: '年度计划投资', en: 'Plan of the year', type: 'money' },
  monthDone: { zh: '本月完成', en: 'Done this month', type: 'money' },
  yearDone: { zh: '本年累计完成', en: 'Done this year', type: 'money' },
  yearDonePercent: { zh: '占年度计划%', en: 'Share of the plan', type: 'derived' },
  cumulativeDone: { zh: '开工以来累计', en: 'Done since the start', type: 'money' },
  imageProgress: { zh: '形象进度', en: 'Physical progress', type: 'text' },
  plannedStart: { zh: '计划开工', en: 'Planned start', type: 'date' },
  actualStart: { zh: '实际开工', en: 'Actual start', type: 'date' },
  plannedFinish: { zh: '计划竣工', en: 'Planned finish', type: 'date' },
  actualFinish: { zh: '实际竣工', en: 'Actual finish', type: 'date' },
  permits: { zh: '手续', en: 'Permits', type: 'permits' },
  countedInStatistics: { zh: '是否纳统', en: 'Counted in statistics', type: 'yesNo' },
  developer: { zh: '建设单位', en: 'Developer', type: 'line' },
} as const satisfies Record<string, FieldSpec>;

/** Key of a ledger field; the same name is used in the API and in the code. */
export type FieldKey = keyof typeof ledgerFields;

/** All field keys, in the order of the table above. */
export const fieldKeys = Object.keys(ledgerFields) as FieldKey[];

/** Is this string the key of a ledger field? */
export const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(ledgerFields, key);

const taskFields: readonly FieldKey[] = fieldKeys.slice(0, fieldKeys.indexOf('projectCode'));
const projectFields: readonly FieldKey[] = [
  'number',
  'aspect',
  'title',
  ...fieldKeys.slice(fieldKeys.indexOf('projectCode')),
  ...taskFields.filter((key) => !['number', 'aspect', 'title'].includes(key)),
];

/** The fields of a ledger kind in column order; a project ledger has all task fields and its own. */
export const fieldsOf = (kind: ItemKind): readonly FieldKey[] =>
  kind === 'task' ? taskFields : projectFields;

const projectTitles: Partial<Record<FieldKey, { zh: string; en: string }>> = {
  title: { zh: '项目名称', en: 'Project' },
  leadUnit: { zh: '责任单位', en: 'Responsible unit' },
};

/** Title of a field as it stands in a ledger's header. */
export const fieldTitle = (key: FieldKey, locale: 'zh' | 'en', kind: ItemKind = 'task'): string =>
  ((kind === 'project' ? projectTitles[key] : undefined) ?? ledgerFields[key])[locale];
