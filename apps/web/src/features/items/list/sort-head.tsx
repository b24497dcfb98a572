import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

interface Props {
  column: string;
  label: string;
  /** Present order, "-dueOn" for descending. */
  sort: string;
  onSort: (sort: string) => void;
  /** Direction of the first click. */
  first?: '' | '-';
  numeric?: boolean;
}

/** A column header that sorts by its column, and the other way round on the second click. */
export function SortHead({ column, label, sort, onSort, first = '', numeric = false }: Props) {
  const { t } = useTranslation('items');
  const descending = sort === `-${column}`;
  const active = descending || sort === column;
  const next = active ? (descending ? column : `-${column}`) : `${first}${column}`;
  return (
    <th
      scope="col"
      className={numeric ? 'cell-end' : undefined}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="plain-button sort-head"
        title={t('sortBy', { column: label })}
        onClick={() => onSort(next)}
      >
        {label}
        {active &&
          (descending ? <CaretDownFilled aria-hidden="true" /> : <CaretUpFilled aria-hidden="true" />)}
      </button>
    </th>
  );
}
