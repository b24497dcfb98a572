import { extname } from 'node:path';
import { failure, success, type Outcome } from '../ledger-problem.js';
import type { LedgerLimits } from '../ledger-reading.js';

export type FileFormat = 'xlsx' | 'xls' | 'csv';

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** What the first bytes say the content is; text is whatever holds no zero byte, or UTF-16 with its mark. */
function contentFormat(bytes: Uint8Array): FileFormat | null {
  if (startsWith(bytes, zip)) return 'xlsx';
  if (startsWith(bytes, compound)) return 'xls';
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return utf16 || !bytes.includes(0) ? 'csv' : null;
}

const mebibytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10;

/**
 * Holds the extension against the content. An .xls that is really an .xlsx, or the other way round, is read as
 * what it is (offices rename them); a text named as a workbook and a workbook named as text are refused.
 */
export function fileFormat(
  bytes: Uint8Array,
  fileName: string,
  limits: LedgerLimits,
): Outcome<{ format: FileFormat; differs: boolean; extension: string }> {
  const extension = extname(fileName).toLowerCase();
  if (bytes.length > limits.bytes) {
    return failure('file.tooLarge', { size: mebibytes(bytes.length), limit: mebibytes(limits.bytes) });
  }
  if (!['.xlsx', '.xls', '.csv'].includes(extension)) {
    return failure('file.type', { extension: extension || fileName.slice(-20) });
  }
  if (bytes.length === 0) return failure('file.empty');
  const format = contentFormat(bytes);
  if (extension === '.csv' && format !== 'csv') return failure('file.notText', { fileName, extension });
  if (extension !== '.csv' && (format === 'csv' || format === null)) {
    return failure('file.notWorkbook', { fileName, extension });
  }
  return success({ format: format ?? 'csv', differs: `.${format}` !== extension, extension });
}
