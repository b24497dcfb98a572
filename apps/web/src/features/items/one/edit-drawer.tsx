import { App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attention } from '../../../components/state/attention.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { isStatus } from '../../../lib/api/problem.js';
import type { Item } from '../../../lib/api/types.js';
import { usePhone } from '../../../lib/browser/use-media.js';
import { getItem } from '../../../lib/items/get-item.js';
import { EditFields } from './edit-fields.js';
import { useEditItem } from './edit-item.js';
import { editBody, editValuesOf, type EditValues } from './edit-values.js';

interface Props {
  item: Item;
  open: boolean;
  onClose: () => void;
}

/** Changes what the item is: dates, units, people, milestones. */
export function EditDrawer({ item, open, onClose }: Props) {
  const { t } = useTranslation(['items', 'common']);
  const phone = usePhone();
  const { message } = App.useApp();
  const [form] = Form.useForm<EditValues>();
  /** The version the form was filled from. */
  const [base, setBase] = useState(item);
  const edit = useEditItem();
  const conflict = isStatus(edit.error, 412);
  const fill = () => {
    edit.reset();
    setBase(item);
    form.setFieldsValue(editValuesOf(item));
  };
  const save = (values: EditValues, version: number) => {
    const body = editBody(editValuesOf(base), values);
    if (Object.keys(body).length === 0) {
      void message.info(t('edit.nothing'));
      return;
    }
    edit.mutate(
      { id: item.id, version, body },
      {
        onSuccess: () => {
          void message.success(t('edit.saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Drawer
      open={open}
      onClose={onClose}
      afterOpenChange={(opened) => opened && fill()}
      forceRender
      title={t('edit.title')}
      size={phone ? '100%' : 560}
      footer={
        <div className="report-actions">
          <Button type="primary" loading={edit.isPending} onClick={() => form.submit()}>
            {t('common:action.save')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      }
    >
      <Attention about={edit.error}>
        <ProblemAlert error={edit.error} />
        {conflict && (
          <p className="edit-conflict">
            {t('edit.conflict')}{' '}
            <Button
              size="small"
              loading={edit.isPending}
              onClick={() =>
                void getItem(item.id).then((newest) =>
                  save(form.getFieldsValue(true) as EditValues, newest.version),
                )
              }
            >
              {t('edit.applyAgain')}
            </Button>
          </p>
        )}
      </Attention>
      <Form<EditValues>
        form={form}
        layout="vertical"
        initialValues={editValuesOf(item)}
        onFinish={(values) => save(values, base.version)}
      >
        <EditFields dueOn={base.dueOn} />
      </Form>
    </Drawer>
  );
}
