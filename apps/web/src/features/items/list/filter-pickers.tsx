import { itemStatuses, type ItemStatus, type Light } from '@guatu/domain';
import { Select, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { LightShape } from '../../../components/light/light-shape.js';
import { lightOrder } from '../../../components/light/light-order.js';
import type { Unit, WorkList } from '../../../lib/api/types.js';
import type { ItemFilter } from '../../../lib/items/item-filter.js';
import { unitTree } from '../../../lib/units/unit-tree.js';

interface Props {
  filter: ItemFilter;
  onChange: (change: Partial<ItemFilter>) => void;
  lists: readonly WorkList[];
  units: readonly Unit[];
}

const orNone = <T,>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined);

/** Pickers by list, unit, light, state and due date. */
export function FilterPickers({ filter, onChange, lists, units }: Props) {
  const { t } = useTranslation(['items', 'common']);
  return (
    <div className="pickers">
      <Select
        aria-label={t('add.list')}
        placeholder={t('add.list')}
        value={filter.list ?? null}
        allowClear
        popupMatchSelectWidth={false}
        options={lists.map((list) => ({ value: list.id, label: `${list.number} ${list.title}` }))}
        onChange={(list?: number | null) => onChange({ list: list ?? undefined, aspect: undefined })}
      />
      <TreeSelect
        aria-label={t('add.unit')}
        placeholder={t('add.unit')}
        value={filter.unit ?? null}
        allowClear
        showSearch={{ treeNodeFilterProp: 'title' }}
        treeDefaultExpandAll
        popupMatchSelectWidth={false}
        treeData={unitTree(units)}
        onChange={(unit?: number | null) => onChange({ unit: unit ?? undefined })}
      />
      <Select<Light[]>
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('add.light')}
        placeholder={t('add.light')}
        value={filter.light ?? []}
        allowClear
        popupMatchSelectWidth={false}
        options={lightOrder.map((light) => ({
          value: light,
          label: (
            <>
              <LightShape light={light} size={11} /> {t(`common:lightShort.${light}`)}
            </>
          ),
        }))}
        onChange={(light) => onChange({ light: orNone(light) })}
      />
      <Select<ItemStatus[]>
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('add.status')}
        placeholder={t('add.status')}
        value={filter.status ?? []}
        allowClear
        popupMatchSelectWidth={false}
        options={itemStatuses.map((status) => ({ value: status, label: t(`common:status.${status}`) }))}
        onChange={(status) => onChange({ status: orNone(status) })}
      />
      <Select
        aria-label={t('add.due')}
        placeholder={t('add.due')}
        value={filter.due ?? null}
        allowClear
        options={(['overdue', 'soon'] as const).map((due) => ({ value: due, label: t(`chip.${due}`) }))}
        onChange={(due?: 'overdue' | 'soon' | null) => onChange({ due: due ?? undefined })}
      />
    </div>
  );
}
