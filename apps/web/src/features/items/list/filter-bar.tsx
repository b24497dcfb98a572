import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemRow, WorkList } from '../../../lib/api/types.js';
import type { ItemFilter } from '../../../lib/items/item-filter.js';
import { useUnits } from '../../../lib/units/get-units.js';
import { chipsOf } from './chips.js';
import { FilterPickers } from './filter-pickers.js';

interface Props {
  filter: ItemFilter;
  onChange: (change: Partial<ItemFilter>) => void;
  lists: readonly WorkList[];
  /** Rows shown now; one of them knows the name of an aspect. */
  rows: readonly ItemRow[];
}

/** What narrows the list, as chips that can be taken off, and pickers to narrow it further. */
export function FilterBar({ filter, onChange, lists, rows }: Props) {
  const { t } = useTranslation(['items', 'common']);
  const { data: units = [] } = useUnits();
  const unit = units.find((one) => one.id === filter.unit);
  const chips = chipsOf(filter, {
    list: lists.find((list) => list.id === filter.list)?.title,
    aspect: rows.find((row) => row.aspectId === filter.aspect)?.aspectTitle ?? undefined,
    unit: unit?.shortName ?? unit?.name,
  });
  const label = ({ key, name, values }: (typeof chips)[number]): string => {
    if (key === 'light')
      return t('chip.light', { name: values.map((one) => t(`common:lightShort.${one}`)).join('、') });
    if (key === 'status')
      return t('chip.status', { name: values.map((one) => t(`common:status.${one}`)).join('、') });
    return t(`chip.${key}`, { name });
  };
  return (
    <section className="filter-bar" aria-label={t('filters')}>
      <FilterPickers filter={filter} onChange={onChange} lists={lists} units={units} />
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map((chip) => (
            <li key={chip.key}>
              <button
                type="button"
                className="plain-button chip"
                aria-label={t('remove', { name: label(chip) })}
                onClick={() => onChange(chip.without)}
              >
                {label(chip)}
                <CloseOutlined aria-hidden="true" />
              </button>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <Button
                type="link"
                size="small"
                onClick={() => onChange(Object.assign({}, ...chips.map((chip) => chip.without)))}
              >
                {t('clear')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
