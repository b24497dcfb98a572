import { formatRate } from './format-number.js';
import type { LocalizedText } from './light.js';
import type { Reason } from './reason.js';

const lightNames: Record<string, string> = { green: '绿灯', stale: '未更新', yellow: '黄灯', red: '红灯' };

const rates = ({ actual, planned }: { actual: number; planned: number }): string =>
  `（完成 ${formatRate(actual)}%，序时 ${formatRate(planned)}%）`;

/** Working days; calendar days when all of them were rest days. */
const late = ({ workingDays, calendarDays }: { workingDays: number; calendarDays: number }): string =>
  workingDays > 0 ? `${workingDays} 个工作日` : `${calendarDays} 天`;

export function reasonInChinese(reason: Reason): string {
  switch (reason.code) {
    case 'behind':
      return `滞后 ${formatRate(reason.params.points)} 个百分点${rates(reason.params)}`;
    case 'ahead':
      return `超前 ${formatRate(reason.params.points)} 个百分点${rates(reason.params)}`;
    case 'onPlan':
      return `与序时进度持平${rates(reason.params)}`;
    case 'ratio':
      return `完成序时进度的 ${formatRate(reason.params.percent)}%${rates(reason.params)}`;
    case 'overdue':
      return `逾期 ${late(reason.params)}（应于 ${reason.params.dueOn} 完成）`;
    case 'dueSoon':
      return `还剩 ${reason.params.workingDays} 个工作日（应于 ${reason.params.dueOn} 完成）`;
    case 'timeLeft':
      return `时间还剩 ${formatRate(reason.params.percent)}%（应于 ${reason.params.dueOn} 完成）`;
    case 'missedPeriods':
      return reason.params.count === 1 ? '上期目标未完成' : `连续 ${reason.params.count} 期目标未完成`;
    case 'startLate':
      return `应于 ${reason.params.startsOn} 启动，${
        reason.params.months === 1 ? '当月' : `连续 ${reason.params.months} 个月`
      }未启动`;
    case 'milestoneOverdue': {
      const { title, dueOn, others } = reason.params;
      return `节点“${title}”应于 ${dueOn} 完成，尚未完成${others > 0 ? `（另有 ${others} 个节点逾期）` : ''}`;
    }
    case 'milestoneDueSoon': {
      const { title, dueOn, workingDays } = reason.params;
      return `节点“${title}”应于 ${dueOn} 完成，还剩 ${workingDays} 个工作日`;
    }
    case 'stale': {
      const { calendarDays, lastReportOn } = reason.params;
      return lastReportOn
        ? `已 ${calendarDays} 天未填报（上次 ${lastReportOn}）`
        : `开始 ${calendarDays} 天以来未填报`;
    }
    case 'recoveredLate':
      return '当期未完成，后期补齐';
    case 'done':
      return reason.params.finishedOn ? `已于 ${reason.params.finishedOn} 完成` : '已完成';
    case 'doneLate':
      return `于 ${reason.params.finishedOn} 完成，逾期 ${late(reason.params)}（应于 ${reason.params.dueOn} 完成）`;
    case 'paused':
      return '已中止';
    case 'cancelled':
      return '已取消';
    case 'draft':
      return '尚未交办';
    case 'notStarted':
      return `尚未到开始时间（${reason.params.startsOn}）`;
    case 'overridden': {
      const { from, author, reason: why, expiresOn } = reason.params;
      return `${author}由${lightNames[from] ?? from}下调：${why}（至 ${expiresOn}）`;
    }
    default:
      return (reason.params satisfies LocalizedText).zh;
  }
}
