import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { useUnits } from '../../../lib/units/get-units.js';
import { unitTree } from '../../../lib/units/unit-tree.js';
import type { Editing } from './editing.js';
import { UnitBranch, UnitLine } from './unit-branch.js';
import { UnitModal } from './unit-modal.js';

/** The organisation tree. */
export function UnitsSection() {
  const { t } = useTranslation('settings');
  const { data: units, isPending, error } = useUnits();
  const [find, setFind] = useState('');
  const [editing, setEditing] = useState<Editing>();
  const wanted = find.trim();
  const found = units?.filter((unit) =>
    [unit.name, unit.shortName, ...unit.aliases].some((one) => one?.includes(wanted)),
  );
  return (
    <>
      <div className="settings-bar">
        <Input
          allowClear
          value={find}
          onChange={(event) => setFind(event.target.value)}
          placeholder={t('units.search')}
          aria-label={t('units.search')}
        />
        <Button
          type="primary"
          icon={<PlusOutlined />}
          onClick={() => setEditing({ parentId: units?.[0]?.id })}
        >
          {t('units.new')}
        </Button>
      </div>
      <ProblemAlert error={error} />
      {isPending && <Loading />}
      {wanted === ''
        ? units && <UnitBranch nodes={unitTree(units)} onEdit={setEditing} />
        : found?.map((unit) => <UnitLine key={unit.id} unit={unit} onEdit={setEditing} />)}
      {wanted !== '' && found?.length === 0 && <p className="soft">{t('units.none')}</p>}
      {editing && <UnitModal editing={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
