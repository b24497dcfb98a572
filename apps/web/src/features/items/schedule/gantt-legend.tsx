import { useTranslation } from 'react-i18next';

const bars = ['earliest', 'critical', 'latest', 'late', 'planned', 'deadline', 'rest'] as const;

const classOf: Record<(typeof bars)[number], string> = {
  earliest: 'gantt-earliest gantt-plain',
  critical: 'gantt-earliest gantt-critical',
  latest: 'gantt-latest',
  late: 'gantt-latest gantt-late',
  planned: 'gantt-planned',
  deadline: 'gantt-deadline',
  rest: 'gantt-rest',
};

/** What the marks of the chart mean. */
export function GanttLegend({ today }: { today: string }) {
  const { t } = useTranslation('items');
  return (
    <ul className="gantt-legend small">
      {bars.map((key) => (
        <li key={key}>
          <svg width="18" height="12" aria-hidden="true">
            {key === 'planned' ? (
              <path className={classOf[key]} d="M9 1l5 5l-5 5l-5 -5Z" />
            ) : key === 'deadline' ? (
              <line className={classOf[key]} x1="9" x2="9" y2="12" />
            ) : (
              <rect className={classOf[key]} x="1" y="2" width="16" height="8" rx="2" />
            )}
          </svg>
          {t(`schedule.legend.${key}`)}
        </li>
      ))}
      <li>
        <svg width="18" height="12" aria-hidden="true">
          <line className="gantt-today" x1="9" x2="9" y2="12" />
        </svg>
        {t('schedule.legend.today', { day: today })}
      </li>
    </ul>
  );
}
