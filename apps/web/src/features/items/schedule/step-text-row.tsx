import { useTranslation } from 'react-i18next';
import type { ItemStepDates } from '../../../lib/api/types.js';
import type { DraftStep } from './draft.js';
import { SlackText } from './slack-text.js';

interface Props {
  step: DraftStep;
  /** Names of the steps before it. */
  after: readonly string[];
  dates: ItemStepDates | undefined;
  critical: boolean;
}

/** One step for those who only read. */
export function StepTextRow({ step, after, dates, critical }: Props) {
  const { t } = useTranslation('items');
  return (
    <tr>
      <th scope="row" data-label={t('schedule.name')}>
        {step.name}
      </th>
      <td data-label={t('schedule.duration')}>
        {step.duration} {t(`schedule.units.${step.unit}`)}
      </td>
      <td data-label={t('schedule.after')}>{after.join('、') || t('schedule.noAfter')}</td>
      <td className="nowrap" data-label={t('schedule.latestStart')}>
        {dates?.latestStart ?? '—'}
      </td>
      <td className="nowrap" data-label={t('schedule.latestFinish')}>
        {dates?.latestFinish ?? '—'}
      </td>
      <td data-label={t('schedule.slack')}>
        {dates ? <SlackText dates={dates} critical={critical} /> : '—'}
      </td>
    </tr>
  );
}
