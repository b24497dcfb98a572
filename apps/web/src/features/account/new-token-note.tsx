import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows a fresh token once, to copy. */
export function NewTokenNote({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const [copied, setCopied] = useState(false);
  const code = useRef<HTMLElement>(null);
  const copy = () => {
    // The clipboard is there on https and localhost only; elsewhere the text is selected for Ctrl+C.
    if (navigator.clipboard) void navigator.clipboard.writeText(token).then(() => setCopied(true));
    else if (code.current) getSelection()?.selectAllChildren(code.current);
  };
  return (
    <Alert
      type="success"
      title={t('newToken')}
      description={
        <p className="new-token">
          <code ref={code}>{token}</code>
        </p>
      }
      action={<Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
    />
  );
}
