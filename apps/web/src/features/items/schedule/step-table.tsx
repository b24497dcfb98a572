import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkLink, ScheduleResult } from '../../../lib/api/types.js';
import { withStep, type Draft } from './draft.js';
import { StepRow } from './step-row.js';
import { StepTextRow } from './step-text-row.js';

/** Rows of inputs are dear, and chart and actions below must stay within reach: the rest is shown when asked for. */
const pageRows = 40;

const noLinks: readonly NetworkLink[] = [];

function linksByTarget(links: readonly NetworkLink[]): Map<string, NetworkLink[]> {
  const into = new Map<string, NetworkLink[]>();
  for (const link of links) {
    const others = into.get(link.to);
    if (others) others.push(link);
    else into.set(link.to, [link]);
  }
  return into;
}

interface Props {
  draft: Draft;
  result: ScheduleResult | null;
  readOnly: boolean;
  setDraft: Dispatch<SetStateAction<Draft>>;
}

/** The steps with what comes of them, edited in place. */
export function StepTable({ draft: { steps, links }, result, readOnly, setDraft }: Props) {
  const { t } = useTranslation('items');
  const [shown, setShown] = useState(pageRows);
  const names = useMemo(
    () => steps.map(({ id, name }, i) => ({ value: id, label: name.trim() || String(i + 1) })),
    [steps],
  );
  const into = useMemo(() => linksByTarget(links), [links]);
  const dates = useMemo(() => new Map(result?.steps.map((step) => [step.id, step])), [result]);
  const chain = useMemo(() => new Set(result?.criticalPath), [result]);
  return (
    <>
      <table className="plain-table schedule-table" aria-label={t('schedule.steps')}>
        <thead>
          <tr>
            <th scope="col">{t('schedule.name')}</th>
            <th scope="col">{t('schedule.duration')}</th>
            <th scope="col">{t('schedule.after')}</th>
            <th scope="col">{t('schedule.latestStart')}</th>
            <th scope="col">{t('schedule.latestFinish')}</th>
            <th scope="col">{t('schedule.slack')}</th>
            {!readOnly && <th aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          {steps.slice(0, shown).map((step, i) => {
            const links = into.get(step.id) ?? noLinks;
            const computed = { dates: dates.get(step.id), critical: chain.has(step.id) };
            return readOnly ? (
              <StepTextRow
                key={step.id}
                step={step}
                after={links.map(({ from }) => names.find(({ value }) => value === from)?.label ?? from)}
                {...computed}
              />
            ) : (
              <StepRow
                key={step.id}
                step={step}
                number={i + 1}
                links={links}
                names={names}
                {...computed}
                setDraft={setDraft}
              />
            );
          })}
        </tbody>
      </table>
      {steps.length > shown && (
        <Button onClick={() => setShown((now) => now + pageRows)}>
          {t('schedule.more', { count: steps.length - shown })}
        </Button>
      )}
      {!readOnly && (
        <Button
          icon={<PlusOutlined />}
          onClick={() => {
            setDraft(withStep);
            setShown((now) => now + 1);
          }}
        >
          {t('schedule.add')}
        </Button>
      )}
    </>
  );
}
