import { Inject, Injectable } from '@nestjs/common';
import type { LedgerList } from '@guatu/data-access';
import type { FieldKey } from '@guatu/domain';
import { readLedger, type LedgerReading } from '@guatu/ledger';
import { CONFIG, type Config, Failure } from '@guatu/platform';

/** What the user corrected of the reading. */
export interface ImportOptions {
  sheet?: string;
  /** Field by column index; null means: do not read this column. */
  mapping?: Record<string, FieldKey | null>;
  /** First and last row of the header, from 1, both included; without it the header is looked for. */
  headerRows?: { first: number; last: number };
}

/** Each reading may take some hundred MiB in its own thread; further ones wait. */
const atOnce = 2;

/** Reads ledger files with the limits and dates of this instance, a few at a time. */
@Injectable()
export class LedgerReader {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @returns a Failure with the reader's own words when the file as a whole cannot be read. */
  async read(
    bytes: Uint8Array,
    fileName: string,
    list: LedgerList,
    { sheet, mapping, headerRows }: ImportOptions = {},
  ): Promise<LedgerReading | Failure> {
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      const { startsOn, endsOn, kind } = list;
      const result = await readLedger(bytes, {
        fileName,
        kind,
        defaultYear: Number(startsOn.slice(0, 4)),
        window: { startsOn, endsOn },
        sheet,
        mapping,
        headerRows,
        limits: { bytes: this.config.maxUploadBytes },
      });
      if (result.ok) return result.reading;
      const { code, message } = result.problem;
      const status = code === 'file.tooLarge' ? 413 : 400;
      return new Failure(`imports.${code}`, {
        status,
        zh: `${message.zh}未作任何更改。`,
        en: `${message.en} Nothing was changed.`,
      });
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
