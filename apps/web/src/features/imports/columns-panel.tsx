import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import type { ImportColumn, ImportReading } from '../../lib/api/types.js';
import { useCorrectImport } from './correct-import.js';

const doubtful = ({ confidence, header }: ImportColumn): boolean =>
  confidence === 'guess' || (confidence === 'none' && header.trim() !== '');

/** The sheet's columns at the left, our reading at the right, to be corrected in place. */
export function ColumnsPanel({ reading }: { reading: ImportReading }) {
  const { t } = useTranslation('imports');
  const correct = useCorrectImport(reading.id);
  const taken = new Set(reading.columns.map((column) => column.field));
  const missing = reading.fields.filter(({ field, required }) => required && !taken.has(field));
  const choose = (column: ImportColumn, field: string | null) =>
    correct.mutate({ version: reading.version, mapping: { [String(column.index)]: field } });
  return (
    <section className="card import-columns" aria-labelledby="columns-title">
      <div className="section-head">
        <h2 id="columns-title">{t('columns')}</h2>
        {reading.sheets.length > 1 && (
          <span>
            <label htmlFor="import-sheet" className="soft">
              {t('sheet')}
            </label>{' '}
            <Select
              id="import-sheet"
              value={reading.sheet}
              loading={correct.isPending}
              popupMatchSelectWidth={false}
              options={reading.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
              onChange={(sheet) => correct.mutate({ version: reading.version, sheet })}
            />
          </span>
        )}
      </div>
      <p className="small soft">{t('columnsHint')}</p>
      <ProblemAlert error={correct.error} />
      {missing.length > 0 && (
        <p role="alert" className="import-missing">
          {t('missing', { fields: missing.map(({ title }) => title).join('、') })}
        </p>
      )}
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('column')}</th>
              <th scope="col">{t('header')}</th>
              <th scope="col">{t('samples')}</th>
              <th scope="col">{t('field')}</th>
            </tr>
          </thead>
          <tbody>
            {reading.columns.map((column) => (
              <tr key={column.index} className={doubtful(column) ? 'column-doubtful' : undefined}>
                <td className="soft">{column.letter}</td>
                <th scope="row">{column.header || '—'}</th>
                <td className="column-samples">
                  {column.samples
                    .filter((sample) => sample !== '')
                    .map((sample, index) => (
                      <span key={`${index}${sample}`}>{sample}</span>
                    ))}
                </td>
                <td>
                  <div className="column-choice">
                    <Select
                      aria-label={`${column.letter} ${column.header} ${t('field')}`}
                      value={column.field ?? ''}
                      disabled={correct.isPending}
                      showSearch={{ optionFilterProp: 'label' }}
                      popupMatchSelectWidth={false}
                      options={[
                        { value: '', label: t('ignored') },
                        ...reading.fields.map(({ field, title, required }) => ({
                          value: field,
                          label: required ? `${title}（${t('required')}）` : title,
                        })),
                      ]}
                      onChange={(field) => choose(column, field || null)}
                    />
                    <span className={doubtful(column) ? 'confidence-doubtful' : 'soft'}>
                      {t(`confidence.${column.confidence}`)}
                    </span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
