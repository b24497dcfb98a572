import { Injectable } from '@nestjs/common';
import { AuditRepository, OrganisationLock, UnitRepository } from '@guatu/data-access';
import { scopePaths, type Principal, type UnitKind } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { toUnitView } from './to-unit-view.js';
import { unitFailures } from './unit-failures.js';
import type { UnitView } from './unit.view.js';

export interface CreateUnitInput {
  parentId: number;
  kind: UnitKind;
  /** Unique under the parent. */
  name: string;
  shortName?: string | null;
  /** Other names under which ledgers mention it. */
  aliases?: string[];
  /** Order among its siblings. */
  position?: number;
}

/** Adds a unit somewhere below what the caller manages. */
@Injectable()
export class CreateUnit {
  constructor(
    private readonly organisation: OrganisationLock,
    private readonly units: UnitRepository,
    private readonly audit: AuditRepository,
  ) {}

  execute(caller: Principal, input: CreateUnitInput): Promise<UnitView | Failure> {
    return this.organisation.transaction(async () => {
      const parents = await this.units.activeWithin([input.parentId], scopePaths(caller, 'units.manage'));
      if (parents.length === 0) return unitFailures.unknownParent();
      if (await this.units.nameTaken(input.parentId, input.name, 0)) {
        return unitFailures.nameTaken({ name: input.name });
      }
      const id = await this.units.create(input);
      await this.audit.append([
        { actorId: caller.userId, action: 'unit.created', entity: 'unit', entityId: id, after: { ...input } },
      ]);
      const unit = await this.units.byId(id);
      return unit ? toUnitView(unit) : commonFailures.notFound();
    });
  }
}
