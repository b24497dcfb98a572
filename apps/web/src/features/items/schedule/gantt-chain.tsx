import { addDays } from '@guatu/domain';
import type { ScheduleResult } from '../../../lib/api/types.js';
import { rowHeight } from './gantt-bars.js';
import type { GanttScale } from './gantt-scale.js';

/** Joins the steps of the critical chain, each end to the next start. */
export function GanttChain({ result, scale }: { result: ScheduleResult; scale: GanttScale }) {
  const places = new Map(result.steps.map((step, row) => [step.id, { step, row }]));
  const chain = result.criticalPath.flatMap((id) => places.get(id) ?? []);
  const pieces = chain.slice(1).map((to, i) => {
    const from = chain[i] ?? to;
    const left = scale.x(addDays(from.step.earliestFinish, 1));
    const right = scale.x(to.step.earliestStart);
    const [top, bottom] = [from.row * rowHeight + 9.5, to.row * rowHeight + 9.5];
    return `M${left} ${top}h4V${bottom}H${right}`;
  });
  return <path className="gantt-chain" d={pieces.join('')} />;
}
