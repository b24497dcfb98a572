import { DeleteOutlined } from '@ant-design/icons';
import { dayUnits, maxStepDays } from '@guatu/domain';
import { Button, Input, InputNumber, Select } from 'antd';
import { memo, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemStepDates, NetworkLink } from '../../../lib/api/types.js';
import {
  withLinkChange,
  withoutStep,
  withPredecessors,
  withStepChange,
  type Draft,
  type DraftStep,
} from './draft.js';
import { LinkFields } from './link-fields.js';
import { SlackText } from './slack-text.js';

export interface StepName {
  value: string;
  label: string;
}

interface Props {
  step: DraftStep;
  number: number;
  /** Links into the step. */
  links: readonly NetworkLink[];
  names: readonly StepName[];
  dates: ItemStepDates | undefined;
  critical: boolean;
  setDraft: Dispatch<SetStateAction<Draft>>;
}

/** One step of the table: what is entered, and what comes of it. */
export const StepRow = memo(function StepRow(props: Props) {
  const { step, number, links, names, dates, critical, setDraft } = props;
  const { t } = useTranslation('items');
  const { id } = step;
  const name = step.name.trim() || String(number);
  const nameOf = (other: string) => names.find(({ value }) => value === other)?.label ?? other;
  const set = (change: Partial<DraftStep>) => setDraft((draft) => withStepChange(draft, id, change));
  return (
    <tr>
      <th scope="row" data-label={t('schedule.name')}>
        <Input
          aria-label={t('schedule.nameOf', { number })}
          value={step.name}
          maxLength={200}
          status={step.name.trim() === '' ? 'error' : ''}
          onChange={(event) => set({ name: event.target.value })}
        />
      </th>
      <td data-label={t('schedule.duration')}>
        <span className="schedule-duration">
          <InputNumber
            aria-label={t('schedule.durationOf', { name })}
            value={step.duration}
            min={1}
            max={maxStepDays}
            precision={0}
            status={step.duration === null ? 'error' : ''}
            onChange={(duration) => set({ duration })}
          />
          <Select
            aria-label={t('schedule.unitOf', { name })}
            value={step.unit}
            options={dayUnits.map((value) => ({ value, label: t(`schedule.units.${value}`) }))}
            onChange={(unit: DraftStep['unit']) => set({ unit })}
          />
        </span>
      </td>
      <td data-label={t('schedule.after')}>
        <Select
          mode="multiple"
          aria-label={t('schedule.afterOf', { name })}
          placeholder={t('schedule.noAfter')}
          value={links.map(({ from }) => from)}
          options={names.filter(({ value }) => value !== id)}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(from: string[]) => setDraft((draft) => withPredecessors(draft, id, from))}
        />
        {links.length > 0 && (
          <LinkFields
            links={links}
            nameOf={nameOf}
            onChange={(link, change) => setDraft((draft) => withLinkChange(draft, link, change))}
          />
        )}
      </td>
      <td className="nowrap" data-label={t('schedule.latestStart')}>
        {dates?.latestStart ?? '—'}
      </td>
      <td className="nowrap" data-label={t('schedule.latestFinish')}>
        {dates?.latestFinish ?? '—'}
      </td>
      <td data-label={t('schedule.slack')}>
        {dates ? <SlackText dates={dates} critical={critical} /> : '—'}
      </td>
      <td>
        <Button
          icon={<DeleteOutlined />}
          aria-label={t('schedule.removeStep', { name })}
          onClick={() => setDraft((draft) => withoutStep(draft, id))}
        />
      </td>
    </tr>
  );
});
