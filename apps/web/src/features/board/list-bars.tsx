import { useTranslation } from 'react-i18next';
import type { Board } from '../../lib/api/types.js';
import { ListBar } from './list-bar.js';

/** Every list against its plan, with its stated figures; aspects on demand. */
export function ListBars({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  return (
    <section className="card board-lists" aria-labelledby="lists-title">
      <div className="section-head board-card-head">
        <h2 id="lists-title" title={t('listsHint')}>
          {t('lists')}
        </h2>
        <span className="small soft">
          {board.labels.map(({ label, items }) => t('labelSum', { label, count: items })).join(' · ')}
        </span>
      </div>
      <ul className="board-scroll list-bars">
        {board.lists.map((list) => (
          <ListBar key={list.id} list={list} campaignId={board.campaignId} />
        ))}
      </ul>
    </section>
  );
}
