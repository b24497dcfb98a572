import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/state/empty-state.js';
import type { Item } from '../../../lib/api/types.js';
import { useInstance } from '../../../lib/session/get-instance.js';
import { ScheduleSection } from '../schedule/schedule-section.js';
import { milestoneState } from './milestone-state.js';

/** The dated steps of the item, and the schedule they come from. */
export function MilestonesTab({ item }: { item: Item }) {
  return (
    <>
      <MilestoneTable item={item} />
      <ScheduleSection item={item} />
    </>
  );
}

function MilestoneTable({ item }: { item: Item }) {
  const { t } = useTranslation('items');
  const { data: instance } = useInstance();
  if (item.milestones.length === 0) {
    return (
      <EmptyState title={t('milestone.empty')} hint={item.mayManage ? t('milestone.emptyHint') : undefined} />
    );
  }
  const today = instance?.today ?? item.assessedOn ?? '';
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('milestone.title')}</th>
          <th scope="col">{t('milestone.due')}</th>
          <th scope="col">{t('milestone.done')}</th>
          <th scope="col">{t('milestone.weight')}</th>
          <th scope="col">{t('milestone.state')}</th>
        </tr>
      </thead>
      <tbody>
        {item.milestones.map((milestone) => {
          const state = milestoneState(milestone, today);
          return (
            <tr key={milestone.id}>
              <th scope="row">{milestone.title}</th>
              <td className="nowrap">{milestone.dueOn}</td>
              <td className="nowrap">{milestone.doneOn ?? '—'}</td>
              <td>{milestone.weight}</td>
              <td>
                <MilestoneMark state={state} /> {t(`milestone.${state}`)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Filled when done, an outline when due, a red square when late. */
function MilestoneMark({ state }: { state: ReturnType<typeof milestoneState> }) {
  return (
    <svg className="light-shape" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {state === 'late' ? (
        <rect x="1" y="1" width="10" height="10" fill="var(--red)" />
      ) : (
        <path
          d="M6 1 11 6 6 11 1 6Z"
          fill={state === 'open' ? 'none' : state === 'isDone' ? 'var(--slate)' : 'var(--brown)'}
          stroke={state === 'doneLate' ? 'var(--brown)' : 'var(--slate)'}
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}
