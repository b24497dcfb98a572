import { useTranslation } from 'react-i18next';
import type { ItemRow } from '../../lib/api/types.js';

type Subject = Pick<ItemRow, 'light' | 'daysLeft' | 'daysOverdue' | 'finishedOn'>;

/** How far the due date is in working days; nothing for what is finished or stands still. */
export function DueText({ item }: { item: Subject }) {
  const { t } = useTranslation();
  if (item.finishedOn || item.light === 'done' || item.light === 'doneLate') return null;
  if (item.daysOverdue > 0) {
    return <span className="due-overdue nowrap">{t('daysOverdue', { count: item.daysOverdue })}</span>;
  }
  if (item.daysLeft === 0) return <span className="nowrap">{t('dueToday')}</span>;
  return item.daysLeft > 0 ? <span className="nowrap">{t('daysLeft', { count: item.daysLeft })}</span> : null;
}
