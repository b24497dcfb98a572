import { useTranslation } from 'react-i18next';
import './imports.css';

const steps = ['file', 'columns', 'result', 'done'] as const;

/** Where in the import one stands. */
export function ImportSteps({ current }: { current: (typeof steps)[number] }) {
  const { t } = useTranslation('imports');
  const now = steps.indexOf(current);
  return (
    <ol className="import-steps">
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < now ? 'step-past' : index === now ? 'step-now' : ''}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className="step-number">{index < now ? '✓' : index + 1}</span>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
