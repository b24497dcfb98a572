import type { FieldKey, LedgerFieldType } from '@guatu/domain';

interface Hint {
  zh: string;
  en: string;
}

/** How to fill in a cell, by the type of its field. */
export const typeHints: Record<LedgerFieldType, Hint> = {
  text: { zh: '文字，可以换行', en: 'Text, several lines allowed' },
  line: { zh: '文字', en: 'Text' },
  date: { zh: '日期，如 2023-03-31、3月底、2023年9月底前', en: 'A date such as 2023-03-31' },
  rate: { zh: '0 到 100，如 60 或 60%', en: '0 to 100, such as 60 or 60%' },
  money: { zh: '数字，单位万元', en: 'A number in 万元 (10,000 yuan)' },
  unit: { zh: '只填一个单位', en: 'Exactly one unit' },
  units: { zh: '多个单位用顿号隔开', en: 'Several units, separated by commas' },
  yesNo: { zh: '是 或 否', en: 'Yes or No' },
  nature: { zh: '新建、续建 或 改扩建', en: 'New, Continued or Expansion' },
  projectCode: {
    zh: '24 位，如 2301-141025-04-01-123456',
    en: '24 characters, such as 2301-141025-04-01-123456',
  },
  milestones: {
    zh: '一行一个，如 2023-01-31 主体封顶',
    en: 'One a line, such as 2023-01-31 structure capped',
  },
  permits: { zh: '每项手续可单列一列，表头写“手续/立项”', en: 'One column per permit, headed "Permits/…"' },
  light: { zh: '系统计算，导入时只作比较', en: 'Computed by the system; compared on import' },
  derived: { zh: '系统计算，导入时忽略', en: 'Computed by the system; ignored on import' },
};

/** Hints of single fields that say more than their type. */
export const fieldHints: Partial<Record<FieldKey, Hint>> = {
  number: { zh: '必填，同一清单内不重复', en: 'Required, unique in a list' },
  title: { zh: '必填', en: 'Required' },
  aspect: { zh: '所属方面；不分方面的留空', en: 'The aspect it belongs to; blank if none' },
  leadUnit: { zh: '应填，只填一个单位', en: 'Expected, exactly one unit' },
};

/** The example row of a template, in the words of a locale. */
export const exampleTexts: Partial<Record<FieldKey, Hint>> = {
  number: { zh: '示例', en: 'Example' },
  aspect: { zh: '产业转型', en: 'Industry' },
  title: { zh: '（示例）新建标准化厂房', en: '(example) New standard workshop' },
  leadUnit: { zh: '工信局', en: 'Industry Bureau' },
  supportUnits: { zh: '发改局、住建局', en: 'Planning Bureau, Housing Bureau' },
  leader: { zh: '张某某', en: 'Zhang' },
  contact: { zh: '李某某', en: 'Li' },
  startsOn: { zh: '2022-12-01', en: '2022-12-01' },
  dueOn: { zh: '2023年3月底前', en: '2023-03-31' },
  milestones: { zh: '2023-01-31 主体封顶', en: '2023-01-31 structure capped' },
  completionRate: { zh: '60%', en: '60%' },
  isDone: { zh: '否', en: 'No' },
  nature: { zh: '新建', en: 'New' },
  totalInvestment: { zh: '3200', en: '3200' },
  yearPlan: { zh: '1500', en: '1500' },
  plannedStart: { zh: '2022年12月', en: '2022-12-01' },
  plannedFinish: { zh: '2023年9月底', en: '2023-09-30' },
};
