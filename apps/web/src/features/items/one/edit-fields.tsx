import { itemStatuses } from '@guatu/domain';
import { Form, Input, Select, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../../lib/units/get-units.js';
import { unitTree } from '../../../lib/units/unit-tree.js';
import { EditMilestones } from './edit-milestones.js';
import type { EditValues } from './edit-values.js';

/** The inputs of the edit form. A moved due date asks for its reason. */
export function EditFields({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation(['items', 'common']);
  const { data: units = [] } = useUnits();
  const tree = unitTree(units);
  const required = (field: string) => [{ required: true, message: t('common:required', { field }) }];
  return (
    <>
      <Form.Item name="title" label={t('field.title')} rules={required(t('field.title'))}>
        <Input.TextArea autoSize maxLength={500} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="startsOn" label={t('field.startsOn')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="dueOn" label={t('field.dueOn')} rules={required(t('field.dueOn'))}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item noStyle shouldUpdate={(a: EditValues, b: EditValues) => a.dueOn !== b.dueOn}>
        {({ getFieldValue }) => (
          <Form.Item
            name="note"
            label={t('edit.reason')}
            extra={t('edit.reasonHint')}
            rules={[{ required: getFieldValue('dueOn') !== dueOn, message: t('edit.reasonNeeded') }]}
          >
            <Input maxLength={500} />
          </Form.Item>
        )}
      </Form.Item>
      <Form.Item name="leadUnitId" label={t('field.leadUnitId')}>
        <TreeSelect
          allowClear
          showSearch={{ treeNodeFilterProp: 'title' }}
          treeDefaultExpandAll
          treeData={tree}
        />
      </Form.Item>
      <Form.Item name="supportUnitIds" label={t('field.supportUnitIds')}>
        <TreeSelect
          multiple
          allowClear
          showSearch={{ treeNodeFilterProp: 'title' }}
          treeDefaultExpandAll
          treeData={tree}
        />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="contactName" label={t('field.contactName')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="contactPhone" label={t('field.contactPhone')}>
          <Input maxLength={50} inputMode="tel" />
        </Form.Item>
        <Form.Item name="leaderName" label={t('field.leaderName')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="status" label={t('field.status')}>
          <Select options={itemStatuses.map((value) => ({ value, label: t(`common:status.${value}`) }))} />
        </Form.Item>
      </div>
      <EditMilestones />
      {(['goal', 'basis', 'remark'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`field.${name}`)}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Form.Item>
      ))}
    </>
  );
}
