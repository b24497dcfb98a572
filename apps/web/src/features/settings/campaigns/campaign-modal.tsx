import { Form, Input, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../lib/api/types.js';
import { useMe } from '../../../lib/session/get-me.js';
import { useUnits } from '../../../lib/units/get-units.js';
import { unitTree } from '../../../lib/units/unit-tree.js';
import { FormModal } from '../form-modal.js';
import { useRequired } from '../use-required.js';
import { useSaveCampaign, type CampaignValues } from './save-campaign.js';

interface Props {
  campaign: Campaign | undefined;
  onClose: () => void;
}

/** Name, unit and dates of a campaign. */
export function CampaignModal({ campaign, onClose }: Props) {
  const { t } = useTranslation('settings');
  const required = useRequired();
  const { data: me } = useMe();
  const { data: units = [] } = useUnits();
  const save = useSaveCampaign();
  return (
    <FormModal<CampaignValues>
      open
      title={t(campaign ? 'campaigns.edit' : 'campaigns.new')}
      initial={campaign ?? { unitId: me?.unitId }}
      pending={save.isPending}
      error={save.error}
      onSubmit={(values) => save.mutate({ of: campaign, values }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('campaigns.name')} rules={required(t('campaigns.name'))}>
        <Input maxLength={100} placeholder={t('campaigns.namePlaceholder')} />
      </Form.Item>
      <Form.Item name="unitId" label={t('campaigns.unit')} rules={required(t('campaigns.unit'))}>
        <TreeSelect disabled={campaign !== undefined} treeDefaultExpandAll treeData={unitTree(units)} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="startsOn" label={t('campaigns.starts')} rules={required(t('campaigns.starts'))}>
          <Input type="date" />
        </Form.Item>
        <Form.Item
          name="endsOn"
          label={t('campaigns.ends')}
          dependencies={['startsOn']}
          rules={[
            ...required(t('campaigns.ends')),
            ({ getFieldValue }) => ({
              validator: (_rule, value: string) =>
                !value || value >= (getFieldValue('startsOn') as string)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('campaigns.order'))),
            }),
          ]}
        >
          <Input type="date" />
        </Form.Item>
      </div>
    </FormModal>
  );
}
