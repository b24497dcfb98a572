import { CloseCircleFilled, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../lib/api/types.js';

/** One problem: where it is, what is wrong and how to mend it, what stands there now. */
export function ProblemLine({ problem }: { problem: ImportProblem }) {
  const { t } = useTranslation('imports');
  const { severity, cell, row, message, raw } = problem;
  const place = cell ? t('cell', { cell }) : row === null ? null : t('rowNumber', { row });
  return (
    <li className={`problem problem-${severity}`}>
      {severity === 'error' ? <CloseCircleFilled aria-hidden="true" /> : <WarningFilled aria-hidden="true" />}
      <span>
        {place && <strong>{place} </strong>}
        {message}
        {raw && <span className="soft"> {t('raw', { raw })}</span>}
      </span>
    </li>
  );
}
