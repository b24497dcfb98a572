import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/state/empty-state.js';
import { LoadMore } from '../../../components/state/load-more.js';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { FieldChange, Item } from '../../../lib/api/types.js';
import { instantText } from '../../../lib/format/dates.js';
import { useInstance } from '../../../lib/session/get-instance.js';
import { ChangeLine } from './change-line.js';
import { useHistory } from './get-history.js';
import { LightHistory } from './light-history.js';

/** A creation writes every field; that is folded away, a change is not. */
function Changes({ changes, item }: { changes: readonly FieldChange[]; item: Item }) {
  const { t } = useTranslation('items');
  if (changes.length === 0) return null;
  const list = (
    <ul>
      {changes.map((change) => (
        <ChangeLine key={change.field} change={change} item={item} />
      ))}
    </ul>
  );
  if (changes.some(({ before }) => before !== null) || changes.length < 5) return list;
  return (
    <details>
      <summary className="small soft">{t('history.fields', { count: changes.length })}</summary>
      {list}
    </details>
  );
}

const actions = ['created', 'reported', 'edited', 'imported', 'assessed'] as const;

/** The item's lights day by day; who changed what and when, before → after; newest first. */
export function HistoryTab({ item }: { item: Item }) {
  const { t } = useTranslation('items');
  const { data: instance } = useInstance();
  const history = useHistory(item.id, item.version);
  if (history.isPending) return <Loading />;
  if (history.error) return <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />;
  const entries = history.data.pages.flatMap((page) => page.entries);
  return (
    <>
      <LightHistory item={item} />
      {entries.length === 0 && <EmptyState title={t('history.empty')} />}
      <ol className="history">
        {entries.map((entry) => {
          const action = actions.find((one) => entry.action === `item.${one}`) ?? 'other';
          return (
            <li key={entry.id}>
              <p>
                <strong>{entry.actorName ?? t('history.system')}</strong> {t(`history.action.${action}`)}{' '}
                <time className="small soft" dateTime={entry.at}>
                  {instantText(entry.at, instance?.timeZone ?? 'Asia/Shanghai')}
                </time>
              </p>
              <Changes changes={entry.changes} item={item} />
              {entry.note && <p className="small">{t('history.note', { note: entry.note })}</p>}
            </li>
          );
        })}
      </ol>
      {history.hasNextPage && (
        <LoadMore hasMore loading={history.isFetchingNextPage} onMore={() => void history.fetchNextPage()} />
      )}
    </>
  );
}
