import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ItemKind, Role, UnitKind } from '@guatu/domain';
import { findInstallation } from '../installation/package-root.js';

/** A node of the unit tree in `demo/<county>/county.json` (demo/README.md describes the file). */
export interface DemoUnit {
  name: string;
  shortName: string;
  kind: UnitKind;
  aliases?: string[];
  children?: DemoUnit[];
}

export interface DemoList {
  number: number;
  title: string;
  kind: ItemKind;
  /** Ledger beside county.json. */
  file: string;
  label?: string;
  expectedItems: number;
  expectedAspects?: number;
}

export interface DemoPerson {
  login: string;
  name: string;
  role: Role;
  /** Short name of a unit. */
  unit: string;
  /** Shown at start and on the sign-in page. */
  featured?: boolean;
}

export interface DemoCounty {
  /** Name of the folder. */
  code: string;
  name: string;
  /** The day the ledgers describe. */
  demoDay: string;
  mailDomain: string;
  units: DemoUnit;
  campaign: { name: string; startsOn: string; endsOn: string };
  lists: DemoList[];
  people: DemoPerson[];
}

const folder = (): string => join(findInstallation().root, 'demo');

/** Every county of the demonstration, in order of folder name. */
export async function readDemoCounties(): Promise<DemoCounty[]> {
  const names = (await readdir(folder())).toSorted();
  const files = names.map((name) => join(folder(), name, 'county.json')).filter((file) => existsSync(file));
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as DemoCounty));
}

export function readDemoLedger(county: DemoCounty, list: DemoList): Promise<Buffer> {
  return readFile(join(folder(), county.code, list.file));
}
