import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../components/state/load-more.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import type { ImportReading } from '../../lib/api/types.js';
import { useImportRows } from './get-import-rows.js';
import { ImportRowLine } from './import-row-line.js';
import { ProblemLine } from './problem-line.js';
import { countOf, firstFilter, rowFilters, type RowFilter } from './row-filter.js';

/** What would happen to every row, filtered by result, each problem with its cell and how to mend it. */
export function RowsPanel({ reading }: { reading: ImportReading }) {
  const { t } = useTranslation('imports');
  const ofFile = reading.problems.filter((problem) => problem.row === null);
  const [filter, setFilter] = useState<RowFilter>(() => firstFilter(reading.counts, ofFile.length));
  const rows = useImportRows(reading, filter);
  const shown = rows.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section className="card import-rows" aria-labelledby="rows-title">
      <div className="section-head">
        <h2 id="rows-title">{t('rows')}</h2>
        <div className="filter-scroll">
          <Segmented<RowFilter>
            aria-label={t('rows')}
            value={filter}
            onChange={setFilter}
            options={rowFilters
              .filter((one) => one === 'all' || one === 'problems' || countOf(one, reading.counts) !== 0)
              .map((one) => ({
                value: one,
                label: `${t(`counts.${one}`)} ${countOf(one, reading.counts) ?? ''}`.trim(),
              }))}
          />
        </div>
      </div>
      {ofFile.length > 0 && (
        <ul className="problem-list" aria-label={t('fileProblems')}>
          {ofFile.map((problem) => (
            <ProblemLine key={problem.code + problem.message} problem={problem} />
          ))}
        </ul>
      )}
      <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />
      {rows.isPending && <Loading />}
      {rows.data && shown.length === 0 && <p className="soft import-none">{t('noRows')}</p>}
      {shown.length > 0 && (
        <div className="table-scroll">
          <table className="plain-table import-table">
            <thead>
              <tr>
                <th scope="col">{t('row')}</th>
                <th scope="col">{t('result')}</th>
                <th scope="col">{t('number')}</th>
                <th scope="col">{t('itemTitle')}</th>
                <th scope="col">{t('detail')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <ImportRowLine key={row.row} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.hasNextPage && (
        <LoadMore hasMore loading={rows.isFetchingNextPage} onMore={() => void rows.fetchNextPage()} />
      )}
    </section>
  );
}
