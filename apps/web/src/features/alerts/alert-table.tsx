import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Alert } from '../../lib/api/types.js';
import { rungWords } from './rung.js';

/** The alert ledger, a line each. */
export function AlertTable({ alerts }: { alerts: readonly Alert[] }) {
  const { t } = useTranslation('alerts');
  const rule = (code: string) => {
    const words = rungWords(code);
    return words ? t(`rule.${words.key}`, { days: words.days }) : code;
  };
  return (
    <div className="card table-scroll">
      <table className="plain-table alert-table">
        <thead>
          <tr>
            <th scope="col">{t('col.fires')}</th>
            <th scope="col">{t('col.item')}</th>
            <th scope="col">{t('col.rule')}</th>
            <th scope="col">{t('col.recipient')}</th>
            <th scope="col">{t('col.outcome')}</th>
            <th scope="col">{t('col.channels')}</th>
          </tr>
        </thead>
        <tbody>
          {alerts.map((alert) => (
            <tr key={alert.id}>
              <td className="nowrap">{alert.firesOn}</td>
              <th scope="row">
                <Link to={`/items/${alert.itemId}`}>
                  {alert.itemNumber} {alert.itemTitle}
                </Link>
              </th>
              <td className="nowrap">{rule(alert.ruleCode)}</td>
              <td className="nowrap">{alert.recipientName}</td>
              <td className="nowrap">{t(`outcome.${alert.outcome}`)}</td>
              <td>
                {alert.deliveries.map(({ channel, status, lastError }) => (
                  <span
                    key={channel}
                    className={status === 'failed' ? 'due-overdue nowrap' : 'soft nowrap'}
                    title={lastError ?? undefined}
                  >
                    {t(`channel.${channel}`)} {t(`delivery.${status}`)}{' '}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
