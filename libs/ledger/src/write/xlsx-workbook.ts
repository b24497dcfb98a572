import { Buffer } from 'node:buffer';
import { deflatedPart, zipArchive } from '../file/zip-writer.js';
import { sheetXml, xmlText, type SheetContent } from './xlsx-sheet.js';
import { stylesXml } from './xlsx-styles.js';

const lead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${documents}/${type}" Target="${target}"/>`;
const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${sheetType}.${type}+xml"/>`;

/**
 * Writes an .xlsx of a few sheets. Written here and not by a library, because the ones at hand hold every cell in
 * memory, or look texts up in a plain object and break on a cell that says "constructor".
 */
export async function writeWorkbook(sheets: readonly SheetContent[]): Promise<Buffer> {
  const numbers = sheets.map((_sheet, index) => index + 1);
  const fixed: [string, string][] = [
    [
      '[Content_Types].xml',
      `${lead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${numbers.map((n) => override(`worksheets/sheet${n}`, 'worksheet')).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${lead}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${lead}<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${lead}<Relationships xmlns="${packages}/relationships">${numbers.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', stylesXml],
  ];
  const parts = [];
  for (const [name, xml] of fixed) parts.push(await deflatedPart(name, [xml]));
  for (const [index, sheet] of sheets.entries()) {
    parts.push(await deflatedPart(`xl/worksheets/sheet${index + 1}.xml`, batched(sheetXml(sheet))));
  }
  return zipArchive(parts);
}

/** Joins small pieces to some 64 KiB, so that the deflate stream is fed in few large writes. */
function* batched(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < 65_536) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

/** A name that Excel accepts: at most 31 characters, none of []:*?/\ and no apostrophe at the ends. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, '') || 'Sheet';
