import { useTranslation } from 'react-i18next';

/** Form rules of a field that must be filled in, with its name in the message. */
export function useRequired(): (field: string) => { required: true; message: string }[] {
  const { t } = useTranslation();
  return (field) => [{ required: true, message: t('required', { field }) }];
}
