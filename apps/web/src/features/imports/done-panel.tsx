import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/state/empty-state.js';
import type { ImportReading } from '../../lib/api/types.js';
import { itemsHref } from '../../lib/items/item-filter.js';
import { useMay } from '../../lib/session/use-may.js';

/** What the import did, and where to look at it. */
export function DonePanel({ reading }: { reading: ImportReading }) {
  const { t } = useTranslation('imports');
  const may = useMay();
  return (
    <output className="card import-done">
      <EmptyState
        icon={<CheckCircleOutlined />}
        title={t('done')}
        hint={t('doneText', reading.counts)}
        action={
          <span className="import-next">
            <Link to={itemsHref({ list: reading.listId })}>{t('toItems')}</Link>
            {may('board.read') && <Link to="/board">{t('toBoard')}</Link>}
            <Link to="/import">{t('another')}</Link>
          </span>
        }
      />
    </output>
  );
}
