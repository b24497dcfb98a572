import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/state/empty-state.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { Item, ItemSchedule } from '../../../lib/api/types.js';
import { withStep, withTemplate, withWayOut } from './draft.js';
import { Gantt } from './gantt.js';
import { ResultNote } from './result-note.js';
import { ScheduleActions } from './schedule-actions.js';
import { StepTable } from './step-table.js';
import { TemplatePicker } from './template-picker.js';
import { useWhatIf } from './use-what-if.js';

/** The what-if of one item: deadline, steps, what comes of them, chart and actions. */
export function ScheduleEditor({ item, stored }: { item: Item; stored: ItemSchedule }) {
  const { t } = useTranslation('items');
  const whatIf = useWhatIf(stored);
  const { draft, setDraft, result, isCurrent, body, error } = whatIf;
  const readOnly = !item.mayManage;
  const isEmpty = draft.steps.length === 0;
  if (readOnly && isEmpty) return <EmptyState title={t('schedule.none')} hint={t('schedule.noneReader')} />;
  return (
    <>
      <div className="schedule-frame">
        <label>
          <span className="field-label">{t('schedule.deadline')}</span>
          <Input
            type="date"
            disabled={readOnly}
            value={draft.deadline}
            onChange={(event) => setDraft((now) => ({ ...now, deadline: event.target.value }))}
          />
        </label>
        {!readOnly && (
          <TemplatePicker
            onUse={(template) => setDraft((now) => withTemplate(now, template))}
            onEmpty={isEmpty ? () => setDraft(withStep) : undefined}
          />
        )}
      </div>
      {draft.deadline > item.dueOn && (
        <p className="small schedule-after-due">{t('schedule.afterDue', { day: item.dueOn })}</p>
      )}
      {!isEmpty && (
        <>
          <ProblemAlert error={error} />
          {body === null && <p className="soft">{t('schedule.unfinished')}</p>}
          {result && body !== null && !error && (
            <ResultNote
              result={result}
              isCurrent={isCurrent}
              onTake={readOnly ? undefined : (way) => setDraft((now) => withWayOut(now, way))}
            />
          )}
          <StepTable draft={draft} result={result} readOnly={readOnly} setDraft={setDraft} />
          {!readOnly && <ScheduleActions item={item} stored={stored} whatIf={whatIf} />}
          {result && (
            <Gantt
              steps={draft.steps}
              deadline={draft.deadline}
              result={result}
              milestones={item.milestones}
            />
          )}
        </>
      )}
    </>
  );
}
