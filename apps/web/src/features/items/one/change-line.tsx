import { fieldTitle, isFieldKey, itemStatuses, lights } from '@guatu/domain';
import { useTranslation } from 'react-i18next';
import type { FieldChange, Item } from '../../../lib/api/types.js';
import { percent } from '../../../lib/format/number.js';
import { currentLocale } from '../../../lib/i18n/i18n.js';
import { useUnits } from '../../../lib/units/get-units.js';

const named = [
  'title',
  'goal',
  'basis',
  'leaderName',
  'contactName',
  'contactPhone',
  'startsOn',
  'dueOn',
  'finishedOn',
  'status',
  'completionRate',
  'light',
  'progressNote',
  'problems',
  'nextStep',
  'remark',
  'leadUnitId',
  'supportUnitIds',
  'milestones',
  'lastReportOn',
] as const;

const ledgerTitle = (field: string): string =>
  isFieldKey(field) ? fieldTitle(field, currentLocale()) : field;

interface Step {
  id?: number;
  title?: string;
  dueOn?: string;
  doneOn?: string | null;
}

/** One changed field, before → after, in words. */
export function ChangeLine({ change, item }: { change: FieldChange; item: Item }) {
  const { t } = useTranslation(['items', 'common']);
  const { data: units = [] } = useUnits();
  const field = named.find((one) => one === change.field);
  const unitName = (id: unknown) => units.find((unit) => unit.id === id)?.name ?? String(id);
  const steps = (value: readonly Step[]) =>
    value
      .map(({ id, title, doneOn }) => {
        const name = title ?? item.milestones.find((one) => one.id === id)?.title ?? `#${id}`;
        return doneOn
          ? t('history.milestoneDone', { title: name, day: doneOn })
          : t('history.milestoneOpen', { title: name });
      })
      .join('；');
  const text = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('common:noValue');
    if (field === 'completionRate') return percent(Number(value));
    if (field === 'leadUnitId') return unitName(value);
    if (field === 'supportUnitIds' && Array.isArray(value))
      return value.map(unitName).join('、') || t('common:noValue');
    if (field === 'milestones' && Array.isArray(value)) return steps(value as Step[]);
    const status = itemStatuses.find((one) => one === value);
    if (field === 'status' && status) return t(`common:status.${status}`);
    const light = lights.find((one) => one === value);
    if (field === 'light' && light) return t(`common:light.${light}`);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <li className="change">
      <span className="soft">{field ? t(`field.${field}`) : ledgerTitle(change.field)}</span>
      <span>
        {change.before !== null && (
          <>
            <del>{text(change.before)}</del>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> {t('history.arrow')} </span>
          </>
        )}
        <ins>{text(change.after)}</ins>
      </span>
    </li>
  );
}
