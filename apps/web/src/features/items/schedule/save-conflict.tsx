import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api/client.js';
import type { ItemSchedule } from '../../../lib/api/types.js';
import { scheduleKey } from './schedule-queries.js';

interface Props {
  id: number;
  pending: boolean;
  onTakeTheirs: (newest: ItemSchedule) => void;
  onReplace: (newest: ItemSchedule) => void;
}

/** Somebody else saved a schedule meanwhile: the writer decides whose is kept. */
export function SaveConflict({ id, pending, onTakeTheirs, onReplace }: Props) {
  const { t } = useTranslation('items');
  const client = useQueryClient();
  const withNewest = (use: (newest: ItemSchedule) => void) =>
    void client
      .fetchQuery({
        queryKey: scheduleKey(id),
        queryFn: () => unwrap(api.GET('/api/v1/items/{id}/schedule', { params: { path: { id } } })),
        staleTime: 0,
      })
      .then(use);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('schedule.conflict')}
      description={
        <div className="report-actions">
          <Button type="primary" onClick={() => withNewest(onTakeTheirs)}>
            {t('schedule.takeTheirs')}
          </Button>
          <Button loading={pending} onClick={() => withNewest(onReplace)}>
            {t('schedule.saveOver')}
          </Button>
        </div>
      }
    />
  );
}
