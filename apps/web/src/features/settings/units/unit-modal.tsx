import { unitKinds } from '@guatu/domain';
import { Form, Input, Select, Switch, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../../lib/units/get-units.js';
import { unitTree } from '../../../lib/units/unit-tree.js';
import { FormModal } from '../form-modal.js';
import { useRequired } from '../use-required.js';
import { useSaveUnit, type UnitValues } from './save-unit.js';
import type { Editing } from './editing.js';

interface Props {
  editing: Editing;
  onClose: () => void;
}

/** Names and kind of a unit. */
export function UnitModal({ editing, onClose }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const required = useRequired();
  const { data: units = [] } = useUnits();
  const save = useSaveUnit();
  const unit = 'unit' in editing ? editing.unit : undefined;
  const initial: Partial<UnitValues> = unit
    ? { ...unit, parentId: unit.parentId ?? undefined }
    : { kind: 'department', aliases: [], parentId: 'parentId' in editing ? editing.parentId : undefined };
  return (
    <FormModal<UnitValues>
      open
      title={t(unit ? 'units.edit' : 'units.new')}
      initial={initial}
      pending={save.isPending}
      error={save.error}
      onSubmit={(values) => save.mutate({ of: unit, values }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {!unit && (
        <Form.Item name="parentId" label={t('units.parent')} rules={required(t('units.parent'))}>
          <TreeSelect treeDefaultExpandAll treeData={unitTree(units)} />
        </Form.Item>
      )}
      <Form.Item name="name" label={t('units.name')} rules={required(t('units.name'))}>
        <Input maxLength={100} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="shortName" label={t('units.shortName')}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="kind" label={t('units.kind')}>
          <Select options={unitKinds.map((kind) => ({ value: kind, label: t(`common:unitKind.${kind}`) }))} />
        </Form.Item>
      </div>
      <Form.Item name="aliases" label={t('units.aliases')} extra={t('units.aliasesHint')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} />
      </Form.Item>
      {unit && (
        <Form.Item name="active" label={t('units.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormModal>
  );
}
