import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../lib/api/types.js';
import type { UnitNode } from '../../../lib/units/unit-tree.js';
import type { Editing } from './editing.js';

/** Units with those below them, nested. */
export function UnitBranch({
  nodes,
  onEdit,
}: {
  nodes: readonly UnitNode[];
  onEdit: (editing: Editing) => void;
}) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.value}>
          <UnitLine unit={node.unit} onEdit={onEdit} />
          {node.children.length > 0 && (
            <div className="unit-branch">
              <UnitBranch nodes={node.children} onEdit={onEdit} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One unit: names, kind, actions. */
export function UnitLine({ unit, onEdit }: { unit: Unit; onEdit: (editing: Editing) => void }) {
  const { t } = useTranslation(['settings', 'common']);
  return (
    <div className="unit-line">
      <span>
        {unit.name} {unit.shortName && <span className="soft">{unit.shortName}</span>}{' '}
        {!unit.active && <span className="label-text">{t('units.inactive')}</span>}
      </span>
      <span className="soft nowrap">{t(`common:unitKind.${unit.kind}`)}</span>
      <span className="row-actions">
        <Button
          size="small"
          onClick={() => onEdit({ unit })}
          aria-label={`${t('common:action.edit')} ${unit.name}`}
        >
          {t('common:action.edit')}
        </Button>
        <Button
          size="small"
          onClick={() => onEdit({ parentId: unit.id })}
          aria-label={`${t('units.new')} · ${unit.name}`}
        >
          +
        </Button>
      </span>
    </div>
  );
}
