import { Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/state/problem-alert.js';

interface Props<T> {
  title: string;
  open: boolean;
  initial: Partial<T>;
  pending: boolean;
  error: unknown;
  onSubmit: (values: T) => void;
  onClose: () => void;
  children: ReactNode | ((form: FormInstance<T>) => ReactNode);
}

/** A dialog with one form: Enter submits, a refusal is shown above what was entered. */
export function FormModal<T extends object>(props: Props<T>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<T>();
  const { title, open, initial, pending, error, onSubmit, onClose, children } = props;
  return (
    <Modal
      title={title}
      open={open}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={pending}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      destroyOnHidden
      mask={{ closable: false }}
    >
      <ProblemAlert error={error} />
      <Form<T>
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={initial}
        onFinish={onSubmit}
        style={{ marginBlockStart: 12 }}
      >
        {typeof children === 'function' ? children(form) : children}
      </Form>
    </Modal>
  );
}
