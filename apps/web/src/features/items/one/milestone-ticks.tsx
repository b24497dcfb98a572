import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Milestone } from '../../../lib/api/types.js';
import { useInstance } from '../../../lib/session/get-instance.js';

interface Props {
  milestones: readonly Milestone[];
  value: Record<number, string | null>;
  onChange: (value: Record<number, string | null>) => void;
}

/** Ticks milestones off; a tick means today until another day is entered. */
export function MilestoneTicks({ milestones, value, onChange }: Props) {
  const { t } = useTranslation('items');
  const { data: instance } = useInstance();
  const today = instance?.today ?? '';
  return (
    <fieldset className="milestone-ticks">
      <legend className="field-label">{t('report.milestones')}</legend>
      <ul>
        {milestones.map(({ id, title, dueOn }) => {
          const doneOn = value[id] ?? null;
          return (
            <li key={id}>
              <Checkbox
                checked={doneOn !== null}
                onChange={(event) => onChange({ ...value, [id]: event.target.checked ? today : null })}
              >
                {title} <span className="small soft">{t('report.due', { day: dueOn })}</span>
              </Checkbox>
              {doneOn !== null && (
                <Input
                  type="date"
                  size="small"
                  aria-label={`${title} ${t('report.doneOn')}`}
                  value={doneOn}
                  max={today}
                  onChange={(event) => event.target.value && onChange({ ...value, [id]: event.target.value })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
