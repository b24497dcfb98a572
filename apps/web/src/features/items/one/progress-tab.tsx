import { takesReports } from '@guatu/domain';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../lib/api/types.js';
import { ReportForm } from './report-form.js';

/** The last report, the form for the next one, and what the item is about. */
export function ProgressTab({ item }: { item: Item }) {
  const { t } = useTranslation(['items', 'common']);
  const facts = [
    ['goal', item.goal],
    ['basis', item.basis],
    ['starts', item.startsOn],
    ['supportUnits', item.supportUnits.map((unit) => unit.name).join('、')],
    ['remark', item.remark],
  ] as const;
  const report = [
    ['note', item.progressNote],
    ['problems', item.problems],
    ['next', item.nextStep],
  ] as const;
  const mayReport = item.mayReport && takesReports(item.status);
  return (
    <div className={mayReport ? 'progress-tab' : undefined}>
      {mayReport && <ReportForm key={item.id} item={item} />}
      <div className="item-texts">
        {!mayReport &&
          report.map(([key, text]) => (
            <div key={key}>
              <h3>{t(`one.${key}`)}</h3>
              <p>{text ?? t('common:noValue')}</p>
            </div>
          ))}
        <p className="small soft">
          {item.lastReportOn ? t('one.lastReport', { day: item.lastReportOn }) : t('one.neverReported')}
        </p>
        {facts
          .filter(([, text]) => text)
          .map(([key, text]) => (
            <div key={key}>
              <h3>{t(`one.${key}`)}</h3>
              <p>{text}</p>
            </div>
          ))}
      </div>
    </div>
  );
}
