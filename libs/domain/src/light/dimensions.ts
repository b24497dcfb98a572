import type { LocalizedText } from './light.js';

/** What conditions can be put on, with the range of possible values; days and counts are whole numbers. */
export interface Dimension {
  isWhole: boolean;
  min: number;
  max: number;
  label: LocalizedText;
}

const any = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
const count = { isWhole: true, min: 0, max: Number.POSITIVE_INFINITY };
const percent = { isWhole: false, min: 0, max: 100 };

/** All condition kinds of docs/domain.md §4.3. */
export const dimensions = {
  /** actual − planned, percentage points; negative is behind. */
  gap: { isWhole: false, min: -100, max: 100, label: { zh: '进度差（百分点）', en: 'gap (pp)' } },
  /** actual ÷ planned, 1 = on plan; where nothing is planned yet it counts as unlimited. */
  ratio: {
    isWhole: false,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    label: { zh: '完成÷序时', en: 'actual ÷ planned' },
  },
  /** Working days left until the due day, negative after it. */
  workingDaysToDue: { isWhole: true, ...any, label: { zh: '距期限（工作日）', en: 'working days to due' } },
  calendarDaysToDue: { isWhole: true, ...any, label: { zh: '距期限（天）', en: 'days to due' } },
  /** 0 unless past due and not done. */
  workingDaysOverdue: { ...count, label: { zh: '逾期（工作日）', en: 'working days overdue' } },
  calendarDaysOverdue: { ...count, label: { zh: '逾期（天）', en: 'days overdue' } },
  /** Days left after `asOf` ÷ days from start to due, both ends included. */
  timeLeftShare: { ...percent, label: { zh: '剩余时间（%）', en: 'time left (%)' } },
  /** Consecutive periods missed, up to the last that ended. */
  missedPeriods: { ...count, label: { zh: '连续未完成期数', en: 'consecutive missed periods' } },
  /** 0 when started, excused or not yet due to start; 1 in the month of the planned start, 2 in the next … */
  startLateMonths: { ...count, label: { zh: '应开未开（月）', en: 'months of late start' } },
  /** Open milestones past their day. */
  overdueMilestones: { ...count, label: { zh: '逾期节点数', en: 'overdue milestones' } },
  /** Working days to the earliest open milestone, negative after it; unlimited when none is open. */
  workingDaysToMilestone: {
    isWhole: true,
    ...any,
    label: { zh: '距节点（工作日）', en: 'working days to milestone' },
  },
  /** Days since the last report, or since the start when there is none. */
  workingDaysSinceReport: { ...count, label: { zh: '未填报（工作日）', en: 'working days since report' } },
  calendarDaysSinceReport: { ...count, label: { zh: '未填报（天）', en: 'days since report' } },
  /** 1 when a missed target was made up later. */
  recoveredLate: { isWhole: true, min: 0, max: 1, label: { zh: '逾期补回', en: 'recovered late' } },
} as const satisfies Record<string, Dimension>;

export type ConditionKind = keyof typeof dimensions;

export const conditionKinds = Object.keys(dimensions) as ConditionKind[];
