import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WorkList } from '../../../lib/api/types.js';

interface Props {
  lists: readonly WorkList[];
  /** The list that the filter names. */
  chosen: number | undefined;
}

const href = (listId: number) => `/api/v1/lists/${listId}/ledger`;

/** Downloads a list as a ledger that can be imported again. */
export function ExportMenu({ lists, chosen }: Props) {
  const { t } = useTranslation('items');
  if (lists.length === 0) return null;
  const only = lists.find((list) => list.id === chosen);
  if (only) {
    return (
      <Button icon={<DownloadOutlined />} href={href(only.id)} download>
        {t('export')}
      </Button>
    );
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: lists.map((list) => ({
          key: list.id,
          label: (
            <a href={href(list.id)} download>
              {t('exportList', { list: list.title })}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined />}>{t('export')}</Button>
    </Dropdown>
  );
}
