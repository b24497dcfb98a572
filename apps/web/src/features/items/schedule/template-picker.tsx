import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { ScheduleTemplate } from '../../../lib/api/types.js';
import { useTemplates } from './schedule-queries.js';

interface Props {
  onUse: (template: ScheduleTemplate) => void;
  /** Given while there are no steps yet. */
  onEmpty?: (() => void) | undefined;
}

/** Starts a schedule from the usual steps of a kind of work, or from nothing. */
export function TemplatePicker({ onUse, onEmpty }: Props) {
  const { t } = useTranslation('items');
  const templates = useTemplates(true);
  const [code, setCode] = useState<string>();
  const chosen = templates.data?.find((template) => template.code === code);
  return (
    <div className="schedule-start">
      <ProblemAlert error={templates.error} onRetry={() => void templates.refetch()} />
      <Select
        aria-label={t('schedule.template')}
        placeholder={t('schedule.chooseTemplate')}
        loading={templates.isPending}
        value={code ?? null}
        options={templates.data?.map((template) => ({ value: template.code, label: template.name })) ?? []}
        onChange={(value: string | null) => setCode(value ?? undefined)}
      />
      <Button disabled={!chosen} onClick={() => chosen && onUse(chosen)}>
        {t('schedule.useTemplate')}
      </Button>
      {onEmpty && <Button onClick={onEmpty}>{t('schedule.empty')}</Button>}
    </div>
  );
}
