import { Injectable } from '@nestjs/common';
import { AuditRepository, OrganisationLock, UnitRepository, type Unit } from '@guatu/data-access';
import { scopePaths, type Principal, type UnitKind } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { changedFields } from '../audit/changed-fields.js';
import { toUnitView } from './to-unit-view.js';
import { unitFailures } from './unit-failures.js';
import type { UnitView } from './unit.view.js';

export interface UpdateUnitInput {
  kind?: UnitKind;
  name?: string;
  shortName?: string | null;
  aliases?: string[];
  position?: number;
  /** False closes the unit; refused while anything still depends on it. */
  active?: boolean;
}

/** Renames, reorders, closes or reopens a unit in what the caller manages. */
@Injectable()
export class UpdateUnit {
  constructor(
    private readonly organisation: OrganisationLock,
    private readonly units: UnitRepository,
    private readonly audit: AuditRepository,
  ) {}

  execute(
    caller: Principal,
    id: number,
    version: number,
    input: UpdateUnitInput,
  ): Promise<UnitView | Failure> {
    return this.organisation.transaction(async () => {
      const unit = await this.units.byId(id);
      const mayManage = scopePaths(caller, 'units.manage').some((path) => unit?.path.startsWith(path));
      if (!unit || !mayManage) return commonFailures.notFound();
      const problem = await this.problemOf(unit, input);
      if (problem) return problem;
      if (unit.version !== version) return commonFailures.versionConflict();
      const changed = changedFields(unit, input);
      if (changed) {
        if (!(await this.units.update(id, version, input))) return commonFailures.versionConflict();
        await this.audit.append([
          { actorId: caller.userId, action: 'unit.edited', entity: 'unit', entityId: id, ...changed },
        ]);
      }
      const updated = await this.units.byId(id);
      return updated ? toUnitView(updated) : commonFailures.notFound();
    });
  }

  private async problemOf(unit: Unit, input: UpdateUnitInput): Promise<Failure | undefined> {
    const { name } = input;
    if (name !== undefined && (await this.units.nameTaken(unit.parentId, name, unit.id))) {
      return unitFailures.nameTaken({ name });
    }
    if (input.active === false && unit.active) {
      const { items, users, units } = await this.units.dependents(unit);
      if (items + users + units > 0) return unitFailures.inUse({ items, users, units });
    }
    if (input.active === true && !unit.active && unit.parentId !== null) {
      const parent = await this.units.byId(unit.parentId);
      if (!parent?.active) return unitFailures.parentClosed();
    }
    return undefined;
  }
}
