import type { FieldKey } from '@guatu/domain';
import type { RowDraft } from './row-draft.js';

/** Resolves lead and support units within the campaign's county; a unit supports an item once and never itself. */
export function applyUnits(draft: RowDraft): void {
  const { values, item, stored } = draft;
  if (values.leadUnit !== undefined) {
    item.leadUnitId = values.leadUnit === null ? null : find(draft, values.leadUnit, 'leadUnit');
  }
  const support =
    values.supportUnits === undefined
      ? (stored?.supportUnitIds ?? [])
      : (values.supportUnits ?? []).map((name) => find(draft, name, 'supportUnits'));
  const ids = support.filter((id): id is number => id !== null && id !== item.leadUnitId);
  item.supportUnitIds = [...new Set(ids)].toSorted((a, b) => a - b);
}

function find(draft: RowDraft, name: string, wanted: FieldKey): number | null {
  const { context, stored } = draft;
  // A further unit of the lead column supports the item, also where the sheet has no column for that.
  const field = context.letters.has(wanted) ? wanted : 'leadUnit';
  const match = context.units.find(name);
  const error = (code: Parameters<RowDraft['add']>[1], params: Record<string, string>): null => {
    draft.add('error', code, field, { name, ...params }, name);
    return null;
  };
  switch (match.kind) {
    case 'one':
      return match.unit.id;
    case 'several':
      return error('import.ambiguousUnit', {
        units: match.units
          .slice(0, 5)
          .map(({ name, parentName }) => (parentName ? `${parentName} ${name}` : name))
          .join('、'),
      });
    case 'closed': {
      const { id } = match.unit;
      const keeps = stored?.leadUnitId === id || stored?.supportUnitIds.includes(id);
      return keeps ? id : error('import.closedUnit', {});
    }
    default: {
      const { county } = context.units;
      return match.near.length > 0
        ? error('import.unknownUnit', { county, near: match.near.join('、') })
        : error('import.unknownUnitNothingNear', { county });
    }
  }
}
