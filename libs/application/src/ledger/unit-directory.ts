import type { NamedUnit } from '@guatu/data-access';
import { compactText, parseUnitList } from '@guatu/domain';
import { nearNames } from './near-names.js';

export type UnitMatch =
  | { kind: 'one'; unit: NamedUnit }
  | { kind: 'several'; units: NamedUnit[] }
  | { kind: 'closed'; unit: NamedUnit }
  | { kind: 'none'; near: string[] };

const key = (name: string): string => compactText(name).toLowerCase();
const shorterNames = (unit: NamedUnit): string[] => [
  ...(unit.shortName === null ? [] : [unit.shortName]),
  ...unit.aliases,
];

/** Suggestions cost a look at every name; a ledger with more strange names than this has another problem. */
const suggestionLimit = 100;

/**
 * Finds the unit a ledger means. Full names go before short names and aliases; 古县发改局 and 县发改局 also find
 * 发改局 of 古县. Units of other counties are never found.
 */
export class UnitDirectory {
  /** Name of the campaign's unit. */
  readonly county: string;
  private readonly fullNames = new Map<string, NamedUnit[]>();
  private readonly otherNames = new Map<string, NamedUnit[]>();
  private readonly prefixes: string[];
  private readonly byId: Map<number, NamedUnit>;
  private readonly answers = new Map<string, UnitMatch>();
  private readonly labels = new Map<number, string>();
  private suggestions = 0;

  /** @param units the campaign's unit first, then all below it. */
  constructor(private readonly units: readonly NamedUnit[]) {
    const [root] = units;
    this.county = root?.name ?? '';
    const names = root ? [root.name, ...shorterNames(root)].map(key) : [];
    this.prefixes = [...new Set([...names, ...names.map((name) => name.slice(-1))])].filter(Boolean);
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of units) {
      add(this.fullNames, unit.name, unit);
      for (const name of shorterNames(unit)) add(this.otherNames, name, unit);
    }
  }

  find(name: string): UnitMatch {
    const known = this.answers.get(name);
    if (known) return known;
    const answer = this.look(key(name));
    this.answers.set(name, answer);
    return answer;
  }

  /** The shortest way to write a unit that a ledger read by us understands again. */
  label(id: number): string {
    const known = this.labels.get(id);
    if (known !== undefined) return known;
    const unit = this.byId.get(id);
    const label = unit ? this.choose(unit) : `#${id}`;
    this.labels.set(id, label);
    return label;
  }

  private choose(unit: NamedUnit): string {
    const names = [...(unit.shortName === null ? [] : [unit.shortName]), unit.name, ...unit.aliases];
    const readable = names.find((name) => {
      const parsed = parseUnitList(name);
      const [only, ...more] = parsed.ok ? parsed.value : [];
      if (only === undefined || more.length > 0) return false;
      const match = this.find(only);
      return (match.kind === 'one' || match.kind === 'closed') && match.unit.id === unit.id;
    });
    return readable ?? unit.name;
  }

  private look(name: string): UnitMatch {
    if (name === '') return { kind: 'none', near: [] };
    const bare = this.prefixes.filter((prefix) => name.startsWith(prefix)).map((p) => name.slice(p.length));
    const spellings = [name, ...bare, ...this.prefixes.map((prefix) => prefix + name)].filter(Boolean);
    let closed: NamedUnit | undefined;
    for (const spelling of spellings) {
      for (const names of [this.fullNames, this.otherNames]) {
        const found = names.get(spelling) ?? [];
        const active = found.filter((unit) => unit.active);
        if (active.length > 1) return { kind: 'several', units: active };
        if (active[0]) return { kind: 'one', unit: active[0] };
        closed ??= found[0];
      }
    }
    return closed ? { kind: 'closed', unit: closed } : { kind: 'none', near: this.suggest(name) };
  }

  private suggest(name: string): string[] {
    this.suggestions += 1;
    if (this.suggestions > suggestionLimit) return [];
    const candidates = this.units
      .filter((unit) => unit.active)
      .flatMap((unit) => [...shorterNames(unit), unit.name].map((each) => ({ name: each, owner: unit.id })));
    return nearNames(name, candidates);
  }
}

function add(names: Map<string, NamedUnit[]>, name: string, unit: NamedUnit): void {
  const units = names.get(key(name)) ?? [];
  if (!units.includes(unit)) names.set(key(name), [...units, unit]);
}
