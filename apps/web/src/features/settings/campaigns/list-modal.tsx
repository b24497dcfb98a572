import { itemKinds } from '@guatu/domain';
import { Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Campaign, WorkList } from '../../../lib/api/types.js';
import { FormModal } from '../form-modal.js';
import { useRequired } from '../use-required.js';
import { useSaveList, type ListValues } from './save-list.js';

interface Props {
  campaign: Campaign;
  list: WorkList | undefined;
  onClose: () => void;
}

/** Number, title, kind, label and checksums of a list. */
export function ListModal({ campaign, list, onClose }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const required = useRequired();
  const save = useSaveList();
  const next = Math.max(0, ...campaign.lists.map(({ number }) => number)) + 1;
  return (
    <FormModal<ListValues>
      open
      title={t(list ? 'campaigns.editList' : 'campaigns.newList')}
      initial={list ?? { number: next, kind: 'task' }}
      pending={save.isPending}
      error={save.error}
      onSubmit={(values) =>
        save.mutate({ campaignId: campaign.id, of: list, values }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <Form.Item name="number" label={t('campaigns.number')} rules={required(t('campaigns.number'))}>
        <InputNumber min={1} max={9999} precision={0} />
      </Form.Item>
      <Form.Item name="title" label={t('campaigns.title')} rules={required(t('campaigns.title'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="kind" label={t('campaigns.kind')}>
        <Radio.Group
          disabled={list !== undefined && list.items > 0}
          options={itemKinds.map((kind) => ({ value: kind, label: t(`common:kind.${kind}`) }))}
        />
      </Form.Item>
      <Form.Item name="label" label={t('campaigns.label')} extra={t('campaigns.labelHint')}>
        <Input maxLength={50} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="expectedItems"
          label={t('campaigns.expectedItems')}
          extra={t('campaigns.expectedHint')}
        >
          <InputNumber min={0} max={1_000_000} precision={0} />
        </Form.Item>
        <Form.Item name="expectedAspects" label={t('campaigns.expectedAspects')}>
          <InputNumber min={0} max={1_000_000} precision={0} />
        </Form.Item>
      </div>
    </FormModal>
  );
}
