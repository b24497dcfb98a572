import * as XLSX from '@e965/xlsx';
import {
  fieldsOf,
  fromDayNumber,
  ledgerFields,
  lightTitles,
  maxMoney,
  oneLine,
  projectNatures,
  tidyText,
  type FieldKey,
  type ItemKind,
  type LedgerFieldType,
  type LedgerLight,
  type LedgerValues,
} from '@guatu/domain';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readLedger } from './read-ledger.js';
import { writeLedger } from './write-ledger.js';
import { writeTemplate } from './write-template.js';

// every read starts a worker thread, which a busy machine does slowly
vi.setConfig({ testTimeout: 120_000 });

async function readBack(bytes: Uint8Array, kind: ItemKind, format: 'xlsx' | 'csv' = 'xlsx') {
  const result = await readLedger(bytes, {
    fileName: `台账.${format}`,
    kind,
    defaultYear: 2000,
    limits: { milliseconds: 100_000 },
  });
  if (!result.ok) throw new Error(result.problem.message.zh);
  return result.reading;
}

const awkward = fc.constantFrom(
  '=1+1',
  '+x',
  '-x',
  '@SUM(A1)',
  'constructor',
  '__proto__',
  '_x0041_',
  '<b>&amp;',
  "'=1",
  '0.6',
  '1e5',
  '合计',
  '"',
  'a,b;c\td',
);
const characters = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x4e00, max: 0x9fff })), {
    maxLength: 30,
  })
  .map((codes) => String.fromCharCode(...codes));
const lines = fc
  .oneof(
    characters,
    awkward,
    fc.tuple(characters, awkward).map((both) => both.join('\r\n')),
  )
  .map(tidyText)
  .filter(Boolean);
const line = lines.map(oneLine).filter(Boolean);
const unit = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}(局|镇|委)$/);
const day = fc.integer({ min: 7305, max: 84_370 }).map(fromDayNumber);

const valueOf: Record<LedgerFieldType, fc.Arbitrary<unknown>> = {
  text: lines,
  line,
  date: day,
  rate: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  money: fc.integer({ min: 0, max: maxMoney }),
  unit,
  units: fc.uniqueArray(unit, { minLength: 1, maxLength: 4 }),
  yesNo: fc.boolean(),
  nature: fc.constantFrom(...projectNatures),
  projectCode: fc.stringMatching(/^[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9A-Z]{6}$/),
  milestones: fc.array(
    fc.record({ title: line, dueOn: fc.option(day), doneOn: day }, { requiredKeys: ['title', 'dueOn'] }),
    { minLength: 1, maxLength: 3 },
  ),
  permits: fc.dictionary(fc.constantFrom('立项', '用地', '施工许可', '手续', '__proto__', '总投资'), line, {
    minKeys: 1,
  }),
  light: fc.constantFrom(...(Object.keys(lightTitles) as LedgerLight[])),
  derived: fc.constant(null),
};

/** Rows as the reader gives them: ordered dates, a lead unit that does not support itself, unique numbers. */
function rowsOf(kind: ItemKind): fc.Arbitrary<LedgerValues[]> {
  const fields = fieldsOf(kind).filter((field) => ledgerFields[field].type !== 'derived');
  const needed: FieldKey[] = ['number', 'title', 'dueOn', 'leadUnit'];
  const row = fc.record(
    Object.fromEntries(
      fields.map((field) => {
        const value = valueOf[ledgerFields[field].type];
        return [field, needed.includes(field) ? value : fc.option(value)];
      }),
    ),
  );
  return fc.array(row, { minLength: 1, maxLength: 40, size: 'max' }).map((rows) =>
    (rows as LedgerValues[]).map((values, index) => {
      const supports = values.supportUnits?.filter((name) => name !== values.leadUnit) ?? [];
      const ordered = (start: FieldKey, due: FieldKey): LedgerValues =>
        values[start] && values[due] && values[due] < values[start] ? { [start]: values[due] } : {};
      return {
        ...values,
        ...ordered('startsOn', 'dueOn'),
        ...ordered('plannedStart', 'plannedFinish'),
        ...ordered('actualStart', 'actualFinish'),
        number: index % 3 === 2 ? `A-${index}` : String(index + 1),
        supportUnits: supports.length > 0 ? supports : null,
      };
    }),
  );
}

describe('an exported ledger', () => {
  it.each<[ItemKind, 'zh' | 'en', 'xlsx' | 'csv']>([
    ['task', 'zh', 'xlsx'],
    ['task', 'en', 'csv'],
    ['project', 'zh', 'csv'],
    ['project', 'en', 'xlsx'],
    ['project', 'zh', 'xlsx'],
  ])('%s (%s, .%s) comes back without loss', async (kind, locale, format) => {
    await fc.assert(
      fc.asyncProperty(rowsOf(kind), async (rows) => {
        const title = locale === 'zh' ? '冬季行动台账' : undefined;
        const reading = await readBack(
          await writeLedger(kind, rows, { locale, format, title }),
          kind,
          format,
        );
        const errors = reading.rows
          .flatMap((row) => row.issues)
          .filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
        expect(reading.rows.map((row) => row.values)).toEqual(rows);
      }),
      // many rows in few files: a file costs a worker thread, a row next to nothing
      { numRuns: 3, endOnFailure: true },
    );
  });

  it.each(['xlsx', 'csv'] as const)(
    'names the cell of a day beyond 2200 or before 1990 (.%s)',
    async (format) => {
      const rows = ['9999-12-31', '1989-12-31', '0001-01-01', '2200-12-31'].map(
        (dueOn, index): LedgerValues => ({
          number: String(index + 1),
          title: '示例',
          leadUnit: '住建局',
          dueOn,
        }),
      );
      const reading = await readBack(
        await writeLedger('task', rows, { locale: 'zh', format }),
        'task',
        format,
      );
      const { letter } = reading.columns.find(({ field }) => field === 'dueOn')!;
      const errors = reading.rows
        .flatMap(({ issues }) => issues)
        .filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, cell, raw }) => [code, cell, raw])).toEqual([
        ['date.yearOutOfRange', `${letter}2`, '9999-12-31'],
        ['date.yearOutOfRange', `${letter}3`, '1989-12-31'],
        ['date.yearOutOfRange', `${letter}4`, '0001-01-01'],
      ]);
      expect(reading.rows[3]!.values.dueOn).toBe('2200-12-31');
    },
  );

  it('holds no formula, whatever the texts begin with', async () => {
    const texts = ['=cmd|"/c calc"!A0', '+1', '-1', '@SUM(1)', '=HYPERLINK("http://x")'];
    const rows = texts.map((title, index): LedgerValues => ({
      number: String(index + 1),
      title,
      dueOn: '2023-03-31',
    }));
    const book = XLSX.read(await writeLedger('task', rows, { locale: 'zh' }), { cellFormula: true });
    const cells = Object.values(book.Sheets[book.SheetNames[0]!]!) as XLSX.CellObject[];
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    const csv = (await writeLedger('task', rows, { locale: 'zh', format: 'csv' })).toString('utf8');
    const fields = csv.split(/\r\n|,/).filter((field) => /^"?[=+\-@\t]/.test(field));
    expect(fields).toEqual([]);
  });

  it('writes dates, rates and money as such', async () => {
    const row: LedgerValues = {
      number: '1',
      title: '示例',
      plannedFinish: '2023-09-30',
      yearPlan: 20_000_000,
      yearDone: 15_000_000,
      completionRate: 60.5,
    };
    const book = XLSX.read(await writeLedger('project', [row], { locale: 'zh', title: '重点项目' }), {
      cellNF: true,
    });
    expect(book.SheetNames).toEqual(['重点项目']);
    const shown = XLSX.utils.sheet_to_json<string[]>(book.Sheets['重点项目']!, { header: 1, raw: false });
    const [title, header, cells] = shown;
    expect(title![0]).toBe('重点项目');
    const at = (name: string): string => cells![header!.indexOf(name)]!;
    expect(at('计划竣工')).toBe('2023-09-30');
    expect(at('年度计划投资（万元）')).toBe('2,000.00');
    expect(at('占年度计划%')).toBe('75.0%');
    expect(at('完成率')).toBe('60.5%');
  });

  it('takes 10,000 rows in and out', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index): LedgerValues => ({
      number: String(index + 1),
      title: `示例事项${index}`,
      leadUnit: '住建局',
      startsOn: '2022-12-01',
      dueOn: '2023-03-31',
      completionRate: index % 101,
      progressNote: `第${index}项的进展情况，按序时进度推进`,
    }));
    const reading = await readBack(await writeLedger('task', rows, { locale: 'zh' }), 'task');
    expect(reading.rows).toHaveLength(10_000);
    expect(reading.errorCount).toBe(0);
    expect(reading.rows[9999]!.values).toMatchObject(rows[9999]!);
  });
});

describe('a template', () => {
  it.each<[ItemKind, 'zh' | 'en']>([
    ['task', 'zh'],
    ['task', 'en'],
    ['project', 'zh'],
    ['project', 'en'],
  ])('%s (%s): every column is understood, hint and example are skipped', async (kind, locale) => {
    const reading = await readBack(await writeTemplate(kind, locale), kind);
    expect(reading.columns.map((column) => column.field)).toEqual(fieldsOf(kind));
    expect(reading.columns.every((column) => column.confidence >= 0.95)).toBe(true);
    expect(reading.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'header'],
      [2, 'example'],
      [3, 'example'],
    ]);
    expect(reading).toMatchObject({ rows: [], issues: [], errorCount: 0 });
    expect(reading.sheets).toHaveLength(2);
  });
});
