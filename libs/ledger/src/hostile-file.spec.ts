import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import * as XLSX from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { deflatedPart, storedPart, zipArchive, type ZipPart } from './file/zip-writer.js';
import type { LedgerReading, ReadLedgerOptions } from './ledger-reading.js';
import { readLedger } from './read-ledger.js';

// every read starts a worker thread, which a busy machine does slowly
vi.setConfig({ testTimeout: 60_000 });

const task: ReadLedgerOptions = { fileName: '台账.xlsx', kind: 'task', defaultYear: 2023 };
const header = ['序号', '任务内容', '牵头单位', '开始时间', '完成时限', '完成率'];
type Row = (string | number | null)[];

const bookOf = (rows: Row[], change?: (sheet: XLSX.WorkSheet) => void): Uint8Array => {
  const sheet = XLSX.utils.aoa_to_sheet([header, ...rows]);
  change?.(sheet);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '任务');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};
const csv = (rows: Row[]): Uint8Array =>
  new TextEncoder().encode(
    [header, ...rows].map((row) => row.map((cell) => cell ?? '').join(',')).join('\n'),
  );

async function refusal(bytes: Uint8Array, options: Partial<ReadLedgerOptions> = {}): Promise<string> {
  const result = await readLedger(bytes, { ...task, ...options });
  return result.ok ? 'read' : result.problem.code;
}
async function read(bytes: Uint8Array, options: Partial<ReadLedgerOptions> = {}): Promise<LedgerReading> {
  const result = await readLedger(bytes, { ...task, ...options });
  if (!result.ok) throw new Error(result.problem.message.zh);
  return result.reading;
}
const errorsOf = (reading: LedgerReading) =>
  reading.rows.flatMap((row) => row.issues).filter((issue) => issue.severity === 'error');

const parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};
const rowXml = (row: number, cells: string): string => `<row r="${row}">${cells}</row>`;
const textCell = (name: string, text: string): string =>
  `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headerXml = rowXml(1, textCell('A1', '序号') + textCell('B1', '任务内容') + textCell('C1', '完成时限'));
const sheetXml = (rows: string, lead = '', tail = ''): string =>
  `<?xml version="1.0"?>${lead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${tail}</worksheet>`;
const workbook = (sheet: string, more: ZipPart[] = []): Buffer =>
  zipArchive([
    ...Object.entries({ ...parts, 'xl/worksheets/sheet1.xml': sheet }).map(([name, text]) =>
      storedPart(name, Buffer.from(text)),
    ),
    ...more,
  ]);

describe('files that are not what they say', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['text named .xlsx', csv([]), '台账.xlsx', 'file.notWorkbook'],
    ['text named .xls', csv([]), '台账.xls', 'file.notWorkbook'],
    ['random bytes', new Uint8Array([1, 2, 0, 3]), '台账.xlsx', 'file.notWorkbook'],
    ['a workbook named .csv', bookOf([]), '台账.csv', 'file.notText'],
    ['another type', csv([]), '台账.pdf', 'file.type'],
    ['no extension', csv([]), '台账', 'file.type'],
    ['nothing', new Uint8Array(), '台账.xlsx', 'file.empty'],
    ['a blank text', new TextEncoder().encode('\n\n , ,\n'), '台账.csv', 'file.noContent'],
    ['a cut archive', bookOf([]).slice(0, 900), '台账.xlsx', 'file.corrupt'],
    [
      'a zip of something else',
      zipArchive([storedPart('a.txt', Buffer.from('a'))]),
      '台账.xlsx',
      'file.corrupt',
    ],
    [
      'a zip without a workbook',
      zipArchive([storedPart('[Content_Types].xml', Buffer.from('<Types/>'))]),
      '台账.xlsx',
      'file.corrupt',
    ],
    [
      'compound file of noise',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...randomBytes(3000)]),
      '台账.xls',
      'file.corrupt',
    ],
  ])('%s', async (_case, bytes, fileName, code) => {
    expect(await refusal(bytes, { fileName })).toBe(code);
  });

  it('reads an .xlsx under the name .xls, and says so', async () => {
    const reading = await read(bookOf([[1, '示例', '住建局', null, '3月', 0.5]]), { fileName: '台账.xls' });
    expect(reading.rows).toHaveLength(1);
    expect(reading.issues[0]).toMatchObject({ code: 'file.extensionDiffers', severity: 'warning' });
  });
});

describe('bombs', () => {
  it('refuses by size before anything is opened', async () => {
    expect(await refusal(new Uint8Array(200 * 1024 * 1024))).toBe('file.tooLarge');
  });

  it('stops unpacking at the limit, whatever sizes the archive declares', async () => {
    const zeros = ' '.repeat(1024 * 1024);
    const bomb = await deflatedPart(
      'xl/sharedStrings.xml',
      Array.from({ length: 80 }, () => zeros),
    );
    const honest = workbook(sheetXml(headerXml), [bomb]);
    expect(honest.length).toBeLessThan(200_000);
    expect(await refusal(honest)).toBe('file.inflates');
    const lying = workbook(sheetXml(headerXml), [{ ...bomb, size: 1000 }]);
    expect(await refusal(lying)).toBe('file.corrupt');
  });

  it('refuses thousands of parts and doubled names', async () => {
    const many = Array.from({ length: 2100 }, (_, index) =>
      storedPart(`xl/x${index}.xml`, Buffer.from('<x/>')),
    );
    expect(await refusal(workbook(sheetXml(headerXml), many))).toBe('file.tooManyParts');
    const twice = [storedPart('xl/workbook.xml', Buffer.from('<x/>'))];
    expect(await refusal(workbook(sheetXml(headerXml), twice))).toBe('file.corrupt');
  });

  it('refuses XML entities before they could grow', async () => {
    const lead = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(await refusal(workbook(sheetXml(headerXml, lead)))).toBe('file.forbiddenXml');
  });

  it('does not look at pictures and links to other files', async () => {
    const picture = await deflatedPart(
      'xl/media/image1.png',
      Array.from({ length: 80 }, () => ' '.repeat(1024 * 1024)),
    );
    const link = storedPart('xl/externalLinks/externalLink1.xml', Buffer.from('<!DOCTYPE x>'));
    const row = rowXml(2, textCell('A2', '1') + textCell('B2', '示例') + textCell('C2', '2023-03-31'));
    expect(await refusal(workbook(sheetXml(headerXml + row), [picture, link]))).toBe('read');
  });

  it('is not led astray by far cells and endless merged ranges', async () => {
    const far = rowXml(1_048_576, textCell('A1048576', '1'));
    expect((await read(workbook(sheetXml(headerXml + far)))).sheets[0]!.rows).toBe(1_048_576);
    const wide = rowXml(2, textCell('A2', '1') + textCell('XFD2', 'x'));
    expect(await readLedger(workbook(sheetXml(headerXml + wide)), task)).toMatchObject({
      ok: false,
      problem: { code: 'file.tooManyColumns', params: { cell: 'XFD2', limit: 200 } },
    });
    const rows = Array.from({ length: 500 }, (_, index) =>
      rowXml(index + 2, textCell(`B${index + 2}`, 'x')),
    ).join('');
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
    expect(await refusal(workbook(sheetXml(headerXml + rows, '', merges)))).toBe('file.tooComplex');
  });

  it('ends a parse that takes too long or too much memory', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) =>
      rowXml(index + 2, textCell(`B${index + 2}`, `示例${index}`)),
    );
    const big = workbook(sheetXml(headerXml + rows.join('')));
    expect(await refusal(big, { limits: { milliseconds: 1 } })).toBe('file.tooSlow');
    expect(await refusal(big, { limits: { heapMegabytes: 16 } })).toBe('file.tooComplex');
    expect(await refusal(big)).toBe('file.tooManyRows');
  });
});

describe('cells that must not pass', () => {
  it('names each one and keeps the rest', async () => {
    const rows: Row[] = [
      [1, '示例甲', '住建局', '2023-03-01', '2023-02-01', 50],
      [2, '示例乙', '住建局', null, '2023-03-31', 130],
      [2, '示例丙', null, null, '4月31日', 50],
      [4, null, '住建局', null, '2023-03-31', 'x'.repeat(11_000)],
    ];
    const reading = await read(bookOf(rows));
    expect(errorsOf(reading).map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'E2 row.dueBeforeStart',
      'F3 rate.outOfRange',
      'E4 date.noSuchDay',
      'A4 row.duplicateNumber',
      'F5 cell.tooLong',
      'B5 row.required',
    ]);
    expect(errorsOf(reading)[0]!.message.zh).toBe(
      'E2“完成时限”2023-02-01 早于 D2“开始时间”2023-03-01。请改正其中一个日期。',
    );
    expect(errorsOf(reading)[1]).toMatchObject({
      sheet: '任务',
      row: 3,
      field: 'completionRate',
      raw: '130',
    });
    expect(reading.rows.map((row) => row.hasError)).toEqual([true, true, true, true]);
    expect(reading.rows[1]!.values).not.toHaveProperty('completionRate');
    expect(reading.rows[2]!.issues.map((issue) => issue.code)).toContain('row.leadUnitMissing');
  });

  it('names a row with 13 cells too many', async () => {
    const long = [1, '示例', '住建局', null, '3月', 50, ...Array.from({ length: 13 }, (_, index) => index)];
    for (const [fileName, bytes] of [
      ['台账.xlsx', bookOf([long])],
      ['台账.csv', csv([long])],
    ] as const) {
      const [issue] = errorsOf(await read(bytes, { fileName }));
      expect(issue).toMatchObject({
        code: 'row.extraCells',
        row: 2,
        params: { count: 13, cells: 'G2–S2', last: 'F' },
      });
    }
  });

  it('takes stored results of formulas, and refuses formulas without one and error values', async () => {
    const rows =
      rowXml(2, '<c r="A2"><f>1+0</f><v>1</v></c>' + textCell('B2', '示例甲') + textCell('C2', '3月')) +
      rowXml(
        3,
        '<c r="A3"><v>2</v></c><c r="B3" s="0" t="str"><f>HYPERLINK("http://x")</f></c>' +
          textCell('C3', '3月'),
      ) +
      rowXml(
        4,
        '<c r="A4"><f t="shared" si="0"/></c>' +
          textCell('B4', '示例丙') +
          '<c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ) +
      rowXml(
        5,
        '<c r="A5"><v>4</v></c><c r="B5" t="str"><f>IF(A1="","",1)</f><v></v></c><c r="C5"><f>C2</f><v/></c>',
      );
    const reading = await read(workbook(sheetXml(headerXml + rows)));
    expect(reading.rows[0]!.values).toMatchObject({ number: '1', title: '示例甲' });
    expect(errorsOf(reading).map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'B3 cell.formulaWithoutValue',
      'A4 cell.formulaWithoutValue',
      'C4 cell.error',
      'C5 cell.formulaWithoutValue',
      'B5 row.required',
    ]);
  });

  it('says which columns are missing, and stops after too many errors', async () => {
    const sheet = new TextEncoder().encode('序号,任务内容,联系电话\n1,示例,13800138000\n');
    const missing = await read(sheet, { fileName: '台账.csv' });
    expect(missing.issues.map(({ code, field, severity }) => [code, field, severity])).toEqual([
      ['header.missingColumn', 'dueOn', 'error'],
      ['header.missingOptional', 'leadUnit', 'warning'],
    ]);
    expect(missing.rows[0]!.values).toEqual({ number: '1', title: '示例', contactPhone: '13800138000' });
    const bad = await read(
      csv(Array.from({ length: 50 }, (_, index) => [index, '示例', '住建局', null, '?', 1])),
      {
        fileName: '台账.csv',
        limits: { errors: 10 },
      },
    );
    expect(bad.rows).toHaveLength(10);
    expect(bad.issues.at(-1)).toMatchObject({ code: 'file.tooManyIssues', params: { row: 12 } });
  });

  it('offers the columns for mapping when no header is understood', async () => {
    const sheet = new TextEncoder().encode('甲,乙,丙\n1,示例,3月\n');
    const options = { fileName: '台账.csv' };
    const lost = await read(sheet, options);
    expect(lost.headerRows).toBeNull();
    expect(lost.issues[0]).toMatchObject({ code: 'header.notFound', severity: 'error' });
    const mapped = await read(sheet, { ...options, mapping: { 0: 'number', 1: 'title', 2: 'dueOn' } });
    expect(mapped.rows.map((row) => row.values)).toEqual([
      { number: '1', title: '示例', dueOn: '2023-03-31' },
    ]);
    expect(mapped.errorCount).toBe(0);
  });

  it('does not take a number that spans several rows for one item', async () => {
    const rows: Row[] = [
      [1, '示例甲', '住建局', null, '3月', 50],
      [null, '示例乙', '住建局', null, '3月', 50],
    ];
    const reading = await read(
      bookOf(rows, (sheet) => (sheet['!merges'] = [XLSX.utils.decode_range('A2:A3')])),
    );
    expect(errorsOf(reading).map(({ cell, code }) => `${cell} ${code}`)).toEqual(['A3 row.numberMerged']);
  });
});
