import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

/** The dated steps, added and removed in place. */
export function EditMilestones() {
  const { t } = useTranslation(['items', 'common']);
  const required = (field: string) => [{ required: true, message: t('common:required', { field }) }];
  return (
    <fieldset className="edit-milestones">
      <legend className="field-label">{t('field.milestones')}</legend>
      <Form.List name="milestones">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="edit-milestone">
                <Form.Item name={[name, 'title']} rules={required(t('edit.milestoneTitle'))}>
                  <Input aria-label={t('edit.milestoneTitle')} placeholder={t('edit.milestoneTitle')} />
                </Form.Item>
                <Form.Item name={[name, 'dueOn']} rules={required(t('edit.milestoneDue'))}>
                  <Input type="date" aria-label={t('edit.milestoneDue')} />
                </Form.Item>
                <Form.Item name={[name, 'weight']}>
                  <InputNumber min={0} max={1000} aria-label={t('edit.milestoneWeight')} />
                </Form.Item>
                <Form.Item name={[name, 'doneOn']} hidden>
                  <Input />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('edit.removeMilestone')}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined />}
              type="dashed"
              block
              onClick={() => add({ title: '', dueOn: '', weight: 1, doneOn: null })}
            >
              {t('edit.addMilestone')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
