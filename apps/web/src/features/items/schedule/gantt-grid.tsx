import { addDays } from '@guatu/domain';
import type { ScheduleResult } from '../../../lib/api/types.js';
import type { GanttScale } from './gantt-scale.js';

interface Props {
  result: ScheduleResult;
  deadline: string;
  scale: GanttScale;
  height: number;
}

/** What lies behind the bars: rest days shaded, months, today and the deadline from top to bottom. */
export function GanttGrid({ result, deadline, scale, height }: Props) {
  const { x } = scale;
  const today = x(result.asOf);
  const end = x(addDays(deadline, 1));
  return (
    <g>
      {result.restSpans.map(({ from, to }) => (
        <rect
          key={from}
          className="gantt-rest"
          x={x(from)}
          width={x(addDays(to, 1)) - x(from)}
          height={height}
        />
      ))}
      {scale.months.map(({ from }) => (
        <line key={from} className="gantt-month" x1={x(from)} x2={x(from)} y2={height} />
      ))}
      <line className="gantt-deadline" x1={end} x2={end} y2={height} />
      <line className="gantt-today" x1={today} x2={today} y2={height} />
    </g>
  );
}
