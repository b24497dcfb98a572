import { CloseCircleFilled, InfoCircleOutlined, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../lib/api/types.js';

const icons = { error: CloseCircleFilled, warning: WarningFilled, hint: InfoCircleOutlined };

/** One problem: where it is, what is wrong and how to mend it, what stands there now. */
export function ProblemLine({ problem }: { problem: ImportProblem }) {
  const { t } = useTranslation('imports');
  const { severity, cell, row, message, raw } = problem;
  const place = cell ? t('cell', { cell }) : row === null ? null : t('rowNumber', { row });
  // What concerns the whole file and hinders nothing (a column that may be left out) is told, not held against it.
  const tone = severity === 'warning' && row === null ? 'hint' : severity;
  const Icon = icons[tone];
  return (
    <li className={`problem problem-${tone}`}>
      <Icon aria-hidden="true" />
      <span>
        {tone === 'hint' && <strong>{t('hint')} </strong>}
        {place && <strong>{place} </strong>}
        {message}
        {raw && <span className="soft"> {t('raw', { raw })}</span>}
      </span>
    </li>
  );
}
