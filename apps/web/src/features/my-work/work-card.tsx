import { Button, Checkbox, Input } from 'antd';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightWithReasons } from '../../components/light/light-with-reasons.js';
import { RateField } from '../../components/report/rate-field.js';
import { Attention } from '../../components/state/attention.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { DueText } from '../../components/text/due-text.js';
import { isStatus } from '../../lib/api/problem.js';
import type { Item, ItemRow } from '../../lib/api/types.js';
import { draftChanges, draftOf, reportBody, withRate, type Draft } from '../../lib/items/report-draft.js';
import { useReportProgress } from '../../lib/items/report-progress.js';
import type { Saved } from './undo-bar.js';

interface Props {
  item: ItemRow;
  /** Its name where the cards are of several campaigns. */
  campaign: string | undefined;
  onSaved: (saved: Saved) => void;
}

/** One item with everything that a usual report needs: slide, edit the note, save. */
export function WorkCard({ item, campaign, onSaved }: Props) {
  const { t } = useTranslation(['my-work', 'common']);
  const id = useId();
  const [base, setBase] = useState(item);
  const [draft, setDraft] = useState<Draft>(() => draftOf(item));
  const [more, setMore] = useState(false);
  /** Set once saved: the card slides away and then hands over. */
  const [after, setAfter] = useState<Item>();
  const card = useRef<HTMLLIElement>(null);
  const report = useReportProgress();
  const touched = Object.keys(draftChanges(draftOf(base), draft)).length > 0;
  if (!touched && item.version !== base.version) {
    setBase(item);
    setDraft(draftOf(item));
  }
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    report.mutate(
      { id: base.id, version: base.version, ...reportBody(draftOf(base), draft) },
      { onSuccess: setAfter },
    );
  };
  const conflict = isStatus(report.error, 412);
  return (
    <li
      ref={card}
      className={`card work-card${after ? ' work-leaving' : ''}`}
      onAnimationEnd={() => {
        if (!after) return;
        card.current?.nextElementSibling?.querySelector('a')?.focus();
        onSaved({ before: base, after });
      }}
    >
      <form onSubmit={save} aria-label={`${item.number} ${item.title}`}>
        <div className="work-head">
          <h3>
            <Link to={`/items/${item.id}`}>
              <span className="soft">{item.number}</span> {item.title}
            </Link>
          </h3>
          <LightWithReasons item={item} />
        </div>
        <p className="small work-why">
          {item.reasons[0] && (
            <span className={`light-word light-${item.light}`}>{item.reasons[0].text}</span>
          )}
          <span className="soft">
            {item.dueOn} {item.daysOverdue === 0 && <DueText item={item} />}
          </span>
          {campaign && <span className="soft">{campaign}</span>}
        </p>
        <RateField
          id={`${id}rate`}
          value={draft.completionRate}
          planned={base.plannedRate}
          onChange={(rate) => setDraft((now) => withRate(now, rate))}
        />
        {draft.completionRate === 100 && (
          <div className="work-close">
            <Checkbox
              checked={draft.status === 'closed'}
              onChange={(event) => set({ status: event.target.checked ? 'closed' : undefined })}
            >
              {t('close')}
            </Checkbox>
            <p className="small soft">{t(draft.status === 'closed' ? 'closeOn' : 'closeOff')}</p>
          </div>
        )}
        <Input.TextArea
          aria-label={t('note')}
          placeholder={t('note')}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={4000}
          value={draft.note}
          onChange={(event) => set({ note: event.target.value })}
        />
        {more &&
          (['problems', 'nextStep'] as const).map((field) => (
            <Input.TextArea
              key={field}
              aria-label={t(field === 'nextStep' ? 'next' : field)}
              placeholder={t(field === 'nextStep' ? 'next' : field)}
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={4000}
              value={draft[field]}
              onChange={(event) => set({ [field]: event.target.value })}
            />
          ))}
        <Attention about={report.error}>
          {conflict ? (
            <p role="alert" className="work-conflict">
              {t('conflict')} <Link to={`/items/${item.id}`}>{t('open')}</Link>
            </p>
          ) : (
            <ProblemAlert error={report.error} />
          )}
        </Attention>
        <div className="work-actions">
          <Button type="primary" htmlType="submit" loading={report.isPending} disabled={!touched}>
            {t('common:action.save')}
          </Button>
          {!more && (
            <Button type="text" onClick={() => setMore(true)}>
              {t('more')}
            </Button>
          )}
          <Link className="work-open small" to={`/items/${item.id}`}>
            {t('milestones')}
          </Link>
        </div>
      </form>
    </li>
  );
}
