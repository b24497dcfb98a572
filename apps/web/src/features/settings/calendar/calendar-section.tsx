import { Alert, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { useInstance } from '../../../lib/session/get-instance.js';
import { ArrangementForm } from './arrangement-form.js';
import './calendar.css';
import { useCalendarYear } from './get-calendar-year.js';

/** The working days of the instance, one year at a time. */
export function CalendarSection() {
  const { data: instance } = useInstance();
  return instance ? <Years first={Number(instance.today.slice(0, 4))} /> : <Loading />;
}

function Years({ first }: { first: number }) {
  const { t } = useTranslation('settings');
  const [year, setYear] = useState(first);
  const { data, error, refetch } = useCalendarYear(year);
  return (
    <>
      <div className="settings-bar">
        <label className="calendar-year">
          {t('calendar.year')}{' '}
          <InputNumber
            min={1990}
            max={2200}
            precision={0}
            value={year}
            onChange={(value) => value !== null && setYear(value)}
          />
        </label>
        {data && !data.provisional && (
          <span className="small soft">
            {t(data.source === 'administrator' ? 'calendar.entered' : 'calendar.published')}
          </span>
        )}
      </div>
      {data?.provisional && (
        <Alert type="warning" showIcon title={t('calendar.provisional', { year: String(year) })} />
      )}
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loading />}
      {data && <ArrangementForm key={`${year}/${data.version}`} stored={data} />}
    </>
  );
}
