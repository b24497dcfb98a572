import type { Buffer } from 'node:buffer';
import {
  fieldTitle,
  ledgerFields,
  lightTitles,
  natureTitles,
  type FieldKey,
  type ItemKind,
} from '@guatu/domain';
import { requiredFields } from './read/check-row.js';
import { exampleTexts, fieldHints, typeHints } from './write/field-hints.js';
import { outputColumns, type OutputColumn } from './write/output-columns.js';
import { textCell, type ColumnChoice, type SheetCell } from './write/xlsx-sheet.js';
import { cellStyle } from './write/xlsx-styles.js';
import { writeWorkbook } from './write/xlsx-workbook.js';

const words = {
  zh: {
    sheet: '台账',
    help: '填写说明',
    hint: '提示',
    column: '列',
    required: '必填',
    how: '填写方法',
    yes: '是',
  },
  en: {
    sheet: 'Ledger',
    help: 'How to fill in',
    hint: 'Hint',
    column: 'Column',
    required: 'Required',
    how: 'How',
    yes: 'Yes',
  },
} as const;

const notes = {
  zh: [
    '第 2 行（提示）和第 3 行（示例）导入时自动跳过，可以保留，也可以删去。',
    '列的顺序可以改，用不到的列可以删去；表头用近似的叫法也能识别，导入前可以核对。',
    '合计、小计行会自动跳过；“一、产业转型”这样的分组行会作为下面各行的方面。',
    '重新导入时按清单和序号更新，不会重复。本系统不得存储、处理、传输国家秘密。',
  ],
  en: [
    'Rows 2 (hint) and 3 (example) are skipped on import; keep or delete them.',
    'Columns may change order and unused ones may go; near names are understood and can be checked before import.',
    'Total rows are skipped; a group row such as "一、产业转型" becomes the aspect of the rows below it.',
    'Importing again updates by list and number; nothing is doubled. No classified information may be stored here.',
  ],
} as const;

const hintOf = (field: FieldKey, locale: 'zh' | 'en'): string =>
  (fieldHints[field] ?? typeHints[ledgerFields[field].type])[locale];

/**
 * Writes an empty ledger to fill in: header, a hint row and an example row (both skipped on import), choice lists,
 * and a sheet that explains every column.
 */
export function writeTemplate(kind: ItemKind, locale: 'zh' | 'en' = 'zh'): Promise<Buffer> {
  const columns = outputColumns(kind, [], locale);
  const row = (style: SheetCell['style'], textOf: (column: OutputColumn) => string): SheetCell[] =>
    columns.map((column) => textCell(textOf(column), style));
  return writeWorkbook([
    {
      name: words[locale].sheet,
      widths: columns.map(({ width }) => width),
      rows: [
        row(cellStyle.header, ({ header }) => header),
        row(cellStyle.hint, ({ field }) => (field === 'number' ? words[locale].hint : hintOf(field, locale))),
        row(cellStyle.text, ({ field }) => exampleTexts[field]?.[locale] ?? ''),
      ],
      frozenRows: 1,
      mergedFirstRow: false,
      choices: columns.flatMap((column, index) => choiceOf(column.field, index, locale)),
    },
    {
      name: words[locale].help,
      widths: [24, 8, 64],
      rows: helpRows(kind, columns, locale),
      frozenRows: 1,
      mergedFirstRow: false,
      choices: [],
    },
  ]);
}

function choiceOf(field: FieldKey, column: number, locale: 'zh' | 'en'): ColumnChoice[] {
  const titles = (table: Record<string, { zh: string; en: string }>): string[] =>
    Object.values(table).map((entry) => entry[locale]);
  const values = {
    yesNo: locale === 'zh' ? ['是', '否'] : ['Yes', 'No'],
    nature: titles(natureTitles),
    light: titles(lightTitles),
  };
  const { type } = ledgerFields[field];
  return type === 'yesNo' || type === 'nature' || type === 'light'
    ? [{ column, fromRow: 2, values: values[type] }]
    : [];
}

function helpRows(kind: ItemKind, columns: readonly OutputColumn[], locale: 'zh' | 'en'): SheetCell[][] {
  const { column, required, how, yes } = words[locale];
  const needed = requiredFields(kind);
  return [
    [column, required, how].map((text) => textCell(text, cellStyle.header)),
    ...columns.map(({ field }) => [
      textCell(fieldTitle(field, locale, kind)),
      textCell(needed.includes(field) ? yes : ''),
      textCell(hintOf(field, locale)),
    ]),
    ...notes[locale].map((note) => [textCell(''), textCell(''), textCell(note)]),
  ];
}
