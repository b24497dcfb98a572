import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  onRevoke: () => void;
}

/** Revokes a token after asking once more. */
export function RevokeButton({ name, onRevoke }: Props) {
  const { t } = useTranslation('account');
  return (
    <Popconfirm title={t('revokeSure', { name })} onConfirm={onRevoke}>
      <Button size="small" danger>
        {t('revoke')}
      </Button>
    </Popconfirm>
  );
}
