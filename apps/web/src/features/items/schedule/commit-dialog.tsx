import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/state/problem-alert.js';

interface Props {
  open: boolean;
  /** Milestones that the item will have, and has now. */
  count: number;
  present: number;
  pending: boolean;
  error: unknown;
  onCommit: (note: string) => void;
  onClose: () => void;
}

/** Says what committing does; what replaces milestones needs a reason. */
export function CommitDialog({ open, count, present, pending, error, onCommit, onClose }: Props) {
  const { t } = useTranslation(['items', 'common']);
  const [form] = Form.useForm<{ note: string }>();
  return (
    <Modal
      open={open}
      title={t('schedule.commitTitle')}
      okText={t('schedule.commit')}
      cancelText={t('common:action.cancel')}
      confirmLoading={pending}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterClose={() => form.resetFields()}
      forceRender
    >
      <ProblemAlert error={error} />
      <p>{t('schedule.commitBody', { count })}</p>
      {present > 0 && <p>{t('schedule.commitReplaces', { count: present })}</p>}
      <Form<{ note: string }>
        form={form}
        // Its fields need ids of their own: the edit form of the page has a reason too.
        name="commit-schedule"
        layout="vertical"
        initialValues={{ note: '' }}
        onFinish={({ note }) => onCommit(note)}
      >
        <Form.Item
          name="note"
          label={t('schedule.reason')}
          rules={[{ required: present > 0, whitespace: true, message: t('schedule.reasonNeeded') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
