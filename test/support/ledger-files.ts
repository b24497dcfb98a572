import { randomBytes } from 'node:crypto';
import * as XLSX from '@e965/xlsx';
import type { LightMyRequestResponse } from 'fastify';
import type { TestCaller } from './api.js';

export type LedgerCell = string | number | null;

/** A workbook of one sheet. */
export function workbookOf(rows: LedgerCell[][], merges: string[] = [], sheetName = '任务'): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, sheetName);
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

/** Cells of a workbook's first sheet, as stored. */
export function cellsOf(bytes: Buffer): XLSX.CellObject[] {
  const book = XLSX.read(bytes, { type: 'buffer', cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return Object.entries(sheet)
    .filter(([name]) => !name.startsWith('!'))
    .map(([, cell]) => cell as XLSX.CellObject);
}

/** A multipart form with one file, as a browser sends it. */
export function formOf(fileName: string, bytes: Uint8Array, field = 'file') {
  const boundary = `----guatu${randomBytes(8).toString('hex')}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    boundary,
    head,
  };
}

export function upload(
  caller: TestCaller,
  listId: number,
  fileName: string,
  bytes: Uint8Array,
): Promise<LightMyRequestResponse> {
  const { headers, payload } = formOf(fileName, bytes);
  return caller.send('POST', `/lists/${listId}/imports`, payload, headers);
}

export function commit(
  caller: TestCaller,
  batch: { id: number; version: number },
): Promise<LightMyRequestResponse> {
  return caller.post(`/imports/${batch.id}/commit`, undefined, { 'if-match': `"${batch.version}"` });
}
