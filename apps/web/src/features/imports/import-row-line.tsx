import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../lib/api/types.js';
import { newRowSummary } from './new-row-summary.js';
import { ProblemLine } from './problem-line.js';

const skips = ['total', 'blank', 'title', 'heading'] as const;

/** One row of the file: its result, what changes, its problems. */
export function ImportRowLine({ row }: { row: ImportRow }) {
  const { t } = useTranslation(['imports', 'common']);
  const skip = skips.find((one) => one === row.skipReason) ?? 'other';
  const isNew = row.result === 'new';
  return (
    <tr>
      <td className="soft">{row.row}</td>
      <td>
        <span className={`result result-${row.result}`}>{t(`counts.${row.result}`)}</span>
      </td>
      <td>{row.number}</td>
      <td>{row.title}</td>
      <td>
        {row.result === 'skipped' && <span className="soft">{t(`skip.${skip}`)}</span>}
        {isNew && <NewRow changes={row.changes} />}
        {!isNew && row.changes.length > 0 && (
          <ul>
            {row.changes.map((change) => (
              <li key={change.field} className="import-change">
                <span className="soft">{change.title}</span> <del>{change.before ?? t('common:noValue')}</del>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden"> {t('becomes')} </span>
                <ins>{change.after ?? t('common:noValue')}</ins>
              </li>
            ))}
          </ul>
        )}
        {row.problems.length > 0 && (
          <ul className="problem-list">
            {row.problems.map((problem) => (
              <ProblemLine key={problem.code + String(problem.cell) + problem.message} problem={problem} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** Nothing stood there before, so a line that names the row's telling values says enough. */
function NewRow({ changes }: { changes: ImportRow['changes'] }) {
  const { t } = useTranslation('imports');
  const { shown, more } = newRowSummary(changes);
  return (
    <p className="import-new">
      {shown.map(({ field, title, after }) => (
        <span key={field}>
          <span className="soft">{title}</span> {after}
        </span>
      ))}
      {more > 0 && <span className="soft">{t('newMore', { count: more })}</span>}
    </p>
  );
}
