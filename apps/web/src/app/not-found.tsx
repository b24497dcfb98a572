import { FileSearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../components/state/empty-state.js';
import { useTitle } from '../lib/browser/use-title.js';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('error.notFound'));
  return (
    <EmptyState
      icon={<FileSearchOutlined />}
      title={t('error.notFound')}
      hint={t('error.notFoundHint')}
      action={<Link to="/">{t('error.home')}</Link>}
    />
  );
}
