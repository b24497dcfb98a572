import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Milestone, NetworkStep, ScheduleResult } from '../../../lib/api/types.js';
import { GanttBars, rowHeight } from './gantt-bars.js';
import { GanttChain } from './gantt-chain.js';
import { GanttGrid } from './gantt-grid.js';
import { GanttLegend } from './gantt-legend.js';
import { ganttScale } from './gantt-scale.js';

/** Room that the name of a month needs, px. */
const monthWidth = 50;

interface Props {
  steps: readonly Pick<NetworkStep, 'id' | 'name'>[];
  deadline: string;
  result: ScheduleResult;
  milestones: readonly Milestone[];
}

/** The schedule over time, one line a step; names stay in sight while the days scroll. */
export function Gantt({ steps, deadline, result, milestones }: Props) {
  const { t } = useTranslation('items');
  const scale = useMemo(
    () => ganttScale(result, [deadline, ...milestones.map(({ dueOn }) => dueOn)]),
    [result, deadline, milestones],
  );
  const names = new Map(steps.map(({ id, name }) => [id, name]));
  const due = new Map(milestones.map(({ title, dueOn }) => [title, dueOn]));
  const chain = new Set(result.criticalPath);
  const height = result.steps.length * rowHeight;
  const label = t('schedule.chartLabel', { count: result.steps.length, from: scale.from, to: scale.to });
  return (
    <figure className="gantt-figure" aria-label={t('schedule.chart')}>
      <GanttLegend today={result.asOf} />
      <section className="gantt" aria-label={label}>
        <div className="gantt-corner" />
        <svg className="gantt-head" width={scale.width} height="24" aria-hidden="true">
          {scale.months.map(({ from, label: month }, i) => {
            const end = scale.months[i + 1];
            const room = (end ? scale.x(end.from) : scale.width) - scale.x(from);
            return room < monthWidth ? null : (
              <text key={from} x={scale.x(from) + 4} y="16">
                {month}
              </text>
            );
          })}
        </svg>
        <ol className="gantt-names" aria-hidden="true">
          {result.steps.map(({ id }) => (
            <li key={id} className="clip" title={names.get(id)}>
              {names.get(id)}
            </li>
          ))}
        </ol>
        <svg className="gantt-body" width={scale.width} height={height} aria-hidden="true">
          <GanttGrid result={result} deadline={deadline} scale={scale} height={height} />
          <GanttChain result={result} scale={scale} />
          {result.steps.map((dates, row) => {
            const name = names.get(dates.id) ?? dates.id;
            return (
              <GanttBars
                key={dates.id}
                name={name}
                dates={dates}
                planned={due.get(name)}
                row={row}
                critical={chain.has(dates.id)}
                scale={scale}
              />
            );
          })}
        </svg>
      </section>
    </figure>
  );
}
