import { StreamableFile } from '@nestjs/common';
import type { LedgerFile } from '@guatu/application';
import { xlsxType } from '../http/xlsx-download.js';

/** A workbook as a download; the name in UTF-8 (RFC 6266), with a plain one for what cannot read that. */
export function sendWorkbook({ name, bytes }: LedgerFile): StreamableFile {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new StreamableFile(bytes, {
    type: xlsxType,
    length: bytes.length,
    disposition: `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encoded}`,
  });
}
