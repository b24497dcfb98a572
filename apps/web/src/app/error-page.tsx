import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { EmptyState } from '../components/state/empty-state.js';

/** What stands in place of a page that failed to load or to draw. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const line = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <EmptyState
      icon={<WarningOutlined />}
      title={t('error.page')}
      hint={
        <>
          {t('error.pageHint')}
          <br />
          <code className="small">{line}</code>
        </>
      }
      action={
        <Button type="primary" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
      }
    />
  );
}
