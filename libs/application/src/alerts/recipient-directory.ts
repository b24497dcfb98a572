import type { RoleGrant } from '@guatu/data-access';
import type { RecipientRole, Role, UnitKind } from '@guatu/domain';

interface DirectoryUnit {
  id: number;
  parentId: number | null;
  kind: UnitKind;
}

/** What decides who is meant by a role. */
export interface AlertSubject {
  ownerId: number | null;
  leadUnitId: number;
  campaignUnitId: number;
}

/**
 * Who stands behind a role of the ladder for an item (docs/domain.md §4.7). A role is looked for on the unit itself and
 * then upwards, and the first unit that has somebody answers: a county's office, not the city's above it too.
 * - owner: the item's owner; without an active one the clerks of the lead unit, else its head, else the supervision
 *   office, so that an item nobody owns is never silent;
 * - unitHead: heads of the lead unit; the search ends below the county, whose people are not a unit's;
 * - supervisionOffice, and the county heads: of the campaign's unit.
 */
export class RecipientDirectory {
  private readonly units: ReadonlyMap<number, DirectoryUnit>;
  private readonly people = new Map<string, number[]>();

  constructor(units: readonly DirectoryUnit[], grants: readonly RoleGrant[]) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    for (const { role, unitId, userId } of grants) {
      const key = `${role}/${unitId}`;
      this.people.set(key, [...(this.people.get(key) ?? []), userId]);
    }
  }

  resolve(role: RecipientRole, subject: AlertSubject): readonly number[] {
    if (role === 'owner') return this.owners(subject);
    if (role === 'unitHead') return this.nearest('unitHead', subject.leadUnitId, belowCounty);
    if (role === 'supervisionOffice') return this.nearest('supervisor', subject.campaignUnitId);
    return this.nearest('leader', subject.campaignUnitId);
  }

  private owners({ ownerId, leadUnitId, campaignUnitId }: AlertSubject): readonly number[] {
    if (ownerId !== null) return [ownerId];
    const clerks = this.nearest('unitClerk', leadUnitId, belowCounty);
    if (clerks.length > 0) return clerks;
    const heads = this.nearest('unitHead', leadUnitId, belowCounty);
    return heads.length > 0 ? heads : this.nearest('supervisor', campaignUnitId);
  }

  private nearest(
    role: Role,
    from: number,
    mayAnswer: (unit: DirectoryUnit) => boolean = () => true,
  ): readonly number[] {
    let unit = this.units.get(from);
    while (unit && mayAnswer(unit)) {
      const found = this.people.get(`${role}/${unit.id}`);
      if (found) return found;
      unit = unit.parentId === null ? undefined : this.units.get(unit.parentId);
    }
    return [];
  }
}

const belowCounty = ({ kind }: DirectoryUnit): boolean => kind !== 'county' && kind !== 'city';
