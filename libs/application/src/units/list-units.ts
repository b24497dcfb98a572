import { Injectable } from '@nestjs/common';
import { UnitRepository } from '@guatu/data-access';
import { toUnitView } from './to-unit-view.js';
import type { UnitView } from './unit.view.js';

/** The organisation tree, parents before children. Names of units are no secret inside the instance. */
@Injectable()
export class ListUnits {
  constructor(private readonly units: UnitRepository) {}

  async execute(): Promise<UnitView[]> {
    return (await this.units.all()).map(toUnitView);
  }
}
