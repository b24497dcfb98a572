import { Injectable } from '@nestjs/common';
import { AccountRepository, UnitRepository } from '@guatu/data-access';
import type { DemoCounty, DemoUnit } from './demo-files.js';

/** Id by short name, of the units of one county and those above it. */
export type UnitIds = ReadonlyMap<string, number>;

/** Writes units and accounts of a demonstration county. */
@Injectable()
export class DemoOrganisation {
  constructor(
    private readonly units: UnitRepository,
    private readonly accounts: AccountRepository,
  ) {}

  /** The tree; what is above the counties is there once. */
  async addUnits(county: DemoCounty): Promise<UnitIds> {
    const known = new Map(
      (await this.units.all()).map((unit) => [`${unit.parentId ?? ''}/${unit.name}`, unit.id]),
    );
    const ids = new Map<string, number>();
    const add = async (unit: DemoUnit, parentId: number | null, position: number): Promise<void> => {
      const { name, shortName, kind, aliases } = unit;
      const id =
        known.get(`${parentId ?? ''}/${name}`) ??
        (await this.units.create({ parentId, kind, name, shortName, aliases, position }));
      ids.set(shortName, id);
      for (const [index, child] of (unit.children ?? []).entries()) await add(child, id, index + 1);
    };
    await add(county.units, null, 0);
    return ids;
  }

  /** @returns id by login. @throws when a person belongs to a unit that is not in the tree */
  async addPeople(county: DemoCounty, units: UnitIds, passwordHash: string): Promise<Map<string, number>> {
    const ids = new Map<string, number>();
    for (const { login, name, role, unit } of county.people) {
      const unitId = unitIdOf(units, unit);
      const email = `${login}@${county.mailDomain}`;
      const id = await this.accounts.create({ login, name, passwordHash, unitId, email });
      await this.accounts.replaceGrants(id, [{ role, unitId }]);
      ids.set(login, id);
    }
    return ids;
  }
}

export function unitIdOf(units: UnitIds, shortName: string): number {
  const id = units.get(shortName);
  if (id === undefined) throw new Error(`the demonstration has no unit ${shortName}`);
  return id;
}
