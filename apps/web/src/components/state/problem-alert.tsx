import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError, isOffline } from '../../lib/api/problem.js';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** What the server refused and why, with every offending field; reads out when it appears. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const detail = isOffline(error)
    ? t('error.network')
    : problem?.detail || t('error.unexpected', { code: problem?.code ?? (error as Error).name });
  return (
    <Alert
      className="problem-alert"
      type="error"
      showIcon
      role="alert"
      title={detail}
      description={
        problem?.errors &&
        problem.errors.length > 0 && (
          <ul>
            {problem.errors.map(({ path, message }) => (
              <li key={path + message}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        )
      }
      action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  );
}
