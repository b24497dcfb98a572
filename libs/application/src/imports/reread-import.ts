import { Injectable } from '@nestjs/common';
import { Database, ImportBatchRepository, LedgerItemRepository } from '@guatu/data-access';
import { fieldsOf, type FieldKey, type Principal } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { GetImport } from './get-import.js';
import { ImportAccess, type OpenImport } from './import-access.js';
import { importFailures } from './import-failures.js';
import { ImportPlanner } from './import-planner.js';
import { ImportPreview } from './import-preview.js';
import type { ImportView } from './import.view.js';
import { LedgerReader, type ImportOptions } from './ledger-reader.js';

/** Reads the uploaded file again, with another sheet, other header rows or corrected columns; without any, against today's list. */
@Injectable()
export class RereadImport {
  constructor(
    private readonly database: Database,
    private readonly access: ImportAccess,
    private readonly batches: ImportBatchRepository,
    private readonly items: LedgerItemRepository,
    private readonly reader: LedgerReader,
    private readonly planner: ImportPlanner,
    private readonly preview: ImportPreview,
    private readonly getImport: GetImport,
    private readonly clock: Clock,
  ) {}

  async execute(
    caller: Principal,
    id: number,
    seenVersion: number,
    corrections: ImportOptions,
  ): Promise<ImportView | Failure> {
    const open = await this.access.open(caller, id, seenVersion);
    if (open instanceof Failure) return open;
    const options = corrected(open, corrections);
    if (options instanceof Failure) return options;
    const reading = await this.reader.read(open.file, open.batch.fileName, open.list, options);
    if (reading instanceof Failure) return reading;
    return this.database.transaction(async () => {
      await this.batches.lock(id);
      const now = await this.access.find(caller, id);
      if (now instanceof Failure) return now;
      if (now.batch.version !== seenVersion) return commonFailures.versionConflict();
      const fingerprint = await this.items.fingerprint(open.list.id);
      const plan = await this.planner.plan(open.list, reading, this.clock.today());
      await this.preview.keep(id, options, plan, fingerprint);
      return this.getImport.execute(caller, id);
    });
  }
}

const tallestHeader = 10;
const isHeaderBlock = ({ first, last }: NonNullable<ImportOptions['headerRows']>): boolean =>
  last >= first && last - first < tallestHeader;

/** Corrections add up; another sheet has other rows and columns, so it starts without any. */
function corrected(
  { batch }: OpenImport,
  { sheet, mapping, headerRows }: ImportOptions,
): ImportOptions | Failure {
  const known = fieldsOf(batch.kind);
  const strange = Object.values(mapping ?? {}).find((field) => field !== null && !known.includes(field));
  if (strange) return importFailures.unknownField({ field: strange });
  if (headerRows && !isHeaderBlock(headerRows)) {
    return importFailures.headerRows({ ...headerRows, limit: tallestHeader });
  }
  const before = batch.options;
  const moves = sheet !== undefined && sheet !== batch.preview?.sheet;
  const chosen: Record<string, FieldKey | null> = { ...(moves ? {} : before.mapping), ...mapping };
  const header = headerRows ?? (moves ? undefined : before.headerRows);
  return { sheet: sheet ?? before.sheet, mapping: chosen, ...(header && { headerRows: header }) };
}
