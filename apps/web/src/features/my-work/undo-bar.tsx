import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import type { Item, ItemRow } from '../../lib/api/types.js';
import { percent } from '../../lib/format/number.js';
import { useReportProgress } from '../../lib/items/report-progress.js';
import { undoReport } from './undo-report.js';

/** A report just sent, with what the item said before. */
export interface Saved {
  before: ItemRow;
  after: Item;
}

const seconds = 10;

interface Props {
  saved: Saved | undefined;
  /** The time to undo is over, or it was undone. */
  onDone: (undone: boolean) => void;
}

/** Says what was saved and takes it back within ten seconds. */
export function UndoBar({ saved, onDone }: Props) {
  return (
    <output className="undo-place" aria-live="polite">
      {saved && <Undo key={`${saved.after.id}.${saved.after.version}`} saved={saved} onDone={onDone} />}
    </output>
  );
}

function Undo({ saved: { before, after }, onDone }: { saved: Saved; onDone: Props['onDone'] }) {
  const { t } = useTranslation(['my-work', 'common']);
  const [left, setLeft] = useState(seconds);
  const report = useReportProgress();
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    if (report.isPending || report.error) return undefined;
    if (left === 0) {
      done.current(false);
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left, report.isPending, report.error]);
  const title = `${before.number} ${before.title}`;
  if (report.error) {
    return (
      <div className="undo-bar">
        <ProblemAlert error={report.error} />
        <Button onClick={() => onDone(false)}>{t('dismiss')}</Button>
      </div>
    );
  }
  return (
    <div className="undo-bar">
      <span className="undo-text">
        {after.status === 'closed'
          ? t('savedClosed', { title })
          : t('saved', { title, rate: percent(after.completionRate) })}
      </span>
      <Button
        loading={report.isPending}
        onClick={() => report.mutate(undoReport(before, after), { onSuccess: () => onDone(true) })}
      >
        {t('undo', { seconds: left })}
      </Button>
    </div>
  );
}
