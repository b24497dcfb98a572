import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightWithReasons } from '../../components/light/light-with-reasons.js';
import { EmptyState } from '../../components/state/empty-state.js';
import type { Board } from '../../lib/api/types.js';
import { usePhone } from '../../lib/browser/use-media.js';
import type { ItemFilter } from '../../lib/items/item-filter.js';
import { ItemsLink } from './items-link.js';
import { redHref, usePastDay } from './past-day.js';
import { RedCards } from './red-cards.js';
import { ScrollRows } from './scroll-rows.js';

/** Red items, most overdue first: why, whose, how late, what next. */
export function RedList({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const phone = usePhone();
  const past = usePastDay();
  const all: ItemFilter = { campaign: board.campaignId, light: ['red'] };
  return (
    <section className="card board-reds" aria-labelledby="reds-title">
      <div className="section-head board-card-head">
        <h2 id="reds-title">{t('reds')}</h2>
        <ItemsLink filter={all}>{t('total', { count: board.counts.red })}</ItemsLink>
      </div>
      {board.reds.length === 0 ? (
        <EmptyState icon={<CheckCircleOutlined />} title={t('redsEmpty')} hint={t('redsEmptyHint')} />
      ) : phone ? (
        <RedCards reds={board.reds} />
      ) : (
        <ScrollRows>
          <table className="board-table">
            <thead>
              <tr>
                <th scope="col">{t('col.title')}</th>
                <th scope="col">{t('col.reason')}</th>
                <th scope="col">{t('col.unit')}</th>
                <th scope="col" className="cell-number" title={t('col.overdueHint')}>
                  {t('col.overdue')}
                </th>
                <th scope="col">{t('col.person')}</th>
                <th scope="col">{t('col.next')}</th>
              </tr>
            </thead>
            <tbody>
              {board.reds.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    <span className="red-title">
                      <LightWithReasons item={item} />
                      <Link to={redHref(item.id, past)} className="two-lines" title={item.title}>
                        {item.number} {item.title}
                      </Link>
                    </span>
                  </th>
                  <td title={item.reasons.map((reason) => reason.text).join('；')}>
                    <span className="two-lines">{item.reasons[0]?.text}</span>
                  </td>
                  <td className="clip">{item.leadUnit?.label}</td>
                  <td className="cell-number">{item.daysOverdue > 0 ? item.daysOverdue : '—'}</td>
                  <td>
                    <span className="two-lines">{item.contactName ?? item.leaderName}</span>
                  </td>
                  <td title={item.nextStep ?? undefined}>
                    <span className={`two-lines${item.nextStep ? '' : ' soft'}`}>
                      {item.nextStep ?? t('noNext')}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRows>
      )}
      {board.counts.red > board.reds.length && (
        <p className="board-more">
          <ItemsLink filter={all}>
            {t(past === undefined ? 'redsMore' : 'past.redsMore', { count: board.reds.length })}
          </ItemsLink>
        </p>
      )}
    </section>
  );
}
