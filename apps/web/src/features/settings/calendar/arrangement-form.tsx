import { parseArrangement } from '@guatu/domain';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { CalendarYear } from '../../../lib/api/types.js';
import { CalendarEffect } from './calendar-effect.js';
import { useApplyYear, usePreviewYear } from './calendar-mutations.js';
import { mergeTexts } from './merge-texts.js';
import { YearGrid } from './year-grid.js';

/** Two lists as text, the year they make, what they would move, and the word to put them into force. */
export function ArrangementForm({ stored }: { stored: CalendarYear }) {
  const { t } = useTranslation('settings');
  const { message } = App.useApp();
  const lines = (kind: 'off' | 'work') =>
    stored.days.flatMap((one) => (one.kind === kind ? [one.day] : [])).join('\n');
  const [holidays, setHolidays] = useState(() => lines('off'));
  const [workdays, setWorkdays] = useState(() => lines('work'));
  const preview = usePreviewYear(stored.year);
  const apply = useApplyYear(stored.year, stored.version);
  const { arrangement, problems } = mergeTexts(
    parseArrangement(holidays, stored.year, 'holidays'),
    parseArrangement(workdays, stored.year, 'workdays'),
  );
  const edit = (set: (text: string) => void) => (text: string) => {
    set(text);
    preview.reset();
    apply.reset();
  };
  const fields = [
    { name: 'holidays', value: holidays, change: edit(setHolidays) },
    { name: 'workdays', value: workdays, change: edit(setWorkdays) },
  ] as const;
  return (
    <div className="calendar-form">
      <p className="small soft">{t('calendar.hint')}</p>
      <div className="form-pair">
        {fields.map(({ name, value, change }) => (
          <label key={name}>
            {t(`calendar.${name}`)}
            <Input.TextArea
              value={value}
              autoSize={{ minRows: 4, maxRows: 10 }}
              onChange={(event) => change(event.target.value)}
            />
          </label>
        ))}
      </div>
      {problems.length > 0 && (
        <ul role="alert" className="calendar-problems">
          {problems.map(({ piece, code }, place) => (
            <li key={`${place}/${piece}`}>
              {t(`calendar.problem.${code}`, { piece, year: String(stored.year) })}
            </li>
          ))}
        </ul>
      )}
      <div className="row-actions">
        <Button
          disabled={problems.length > 0}
          loading={preview.isPending}
          onClick={() => preview.mutate(arrangement)}
        >
          {t('calendar.preview')}
        </Button>
        {preview.data && (
          <Button
            type="primary"
            loading={apply.isPending}
            onClick={() =>
              apply.mutate(arrangement, { onSuccess: () => void message.success(t('calendar.applied')) })
            }
          >
            {t('calendar.apply')}
          </Button>
        )}
      </div>
      <ProblemAlert error={preview.error ?? apply.error} />
      <output>{preview.data && <CalendarEffect effect={preview.data} />}</output>
      <YearGrid year={stored.year} {...arrangement} />
    </div>
  );
}
