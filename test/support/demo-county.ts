import { readFile } from 'node:fs/promises';
import { readLedger, type LedgerReading } from '@guatu/ledger';
import type { ItemKind, LedgerValues, UnitKind } from '@guatu/domain';

/** A node of the unit tree in `demo/<county>/county.json`. */
interface DemoUnit {
  name: string;
  shortName: string;
  kind: UnitKind;
  aliases?: string[];
  children?: DemoUnit[];
}

interface DemoList {
  number: number;
  title: string;
  kind: ItemKind;
  file: string;
  label?: string;
  expectedItems: number;
  expectedAspects?: number;
}

interface DemoCounty {
  code: string;
  name: string;
  demoDay: string;
  units: DemoUnit;
  campaign: { name: string; startsOn: string; endsOn: string };
  lists: DemoList[];
  people: { login: string; name: string; role: string; unit: string; featured?: boolean }[];
}

/** One county of the demo with its ledgers as the product's own reader understands them. */
export interface ReadCounty extends DemoCounty {
  readings: LedgerReading[];
  /** Rows of the list with this number. */
  rows(list: number): LedgerValues[];
  /** Short name of the unit that a ledger calls so, or null. */
  unitNamed(name: string): string | null;
}

const folder = new URL('../../demo/', import.meta.url);

const known = new Map<string, Promise<ReadCounty>>();

/** Reads `demo/<code>`, once per spec file; throws when a ledger is refused as a whole. */
export function readCounty(code: string): Promise<ReadCounty> {
  const county = known.get(code) ?? readFolder(code);
  known.set(code, county);
  return county;
}

async function readFolder(code: string): Promise<ReadCounty> {
  const county = JSON.parse(await readFile(new URL(`${code}/county.json`, folder), 'utf8')) as DemoCounty;
  const readings = await Promise.all(county.lists.map((list) => readList(county, list)));
  const names = unitNames(county.units);
  return {
    ...county,
    readings,
    rows: (list) =>
      readings[county.lists.findIndex(({ number }) => number === list)]!.rows.map((row) => row.values),
    unitNamed: (name) => names.get(name) ?? null,
  };
}

async function readList(county: DemoCounty, list: DemoList): Promise<LedgerReading> {
  const bytes = await readFile(new URL(`${county.code}/${list.file}`, folder));
  const result = await readLedger(bytes, {
    fileName: list.file,
    kind: list.kind,
    defaultYear: Number(county.campaign.startsOn.slice(0, 4)),
    window: county.campaign,
  });
  if (!result.ok) throw new Error(`${county.code}/${list.file}: ${result.problem.message.en}`);
  return result.reading;
}

/** Every name of every unit → its short name; throws when two units share one. */
function unitNames(root: DemoUnit): Map<string, string> {
  const names = new Map<string, string>();
  const add = (unit: DemoUnit): void => {
    for (const name of new Set([unit.name, unit.shortName, ...(unit.aliases ?? [])])) {
      if (names.has(name)) throw new Error(`two units are called ${name}`);
      names.set(name, unit.shortName);
    }
    unit.children?.forEach(add);
  };
  add(root);
  return names;
}
