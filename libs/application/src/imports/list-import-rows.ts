import { Injectable } from '@nestjs/common';
import { ImportRowRepository, type ImportRowFilter } from '@guatu/data-access';
import type { Principal } from '@guatu/domain';
import { Failure } from '@guatu/platform';
import type { FieldChange } from './compare-items.js';
import { ImportAccess } from './import-access.js';
import type { ImportIssue } from './import-issue.js';
import type { ImportRowPageView } from './import.view.js';
import { toImportRowView } from './to-import-view.js';

export interface ListImportRowsInput extends ImportRowFilter {
  /** `nextCursor` of the page before. */
  cursor?: number;
  limit: number;
}

/** What becomes of each row of the sheet, page by page. */
@Injectable()
export class ListImportRows {
  constructor(
    private readonly access: ImportAccess,
    private readonly rows: ImportRowRepository<FieldChange, ImportIssue>,
  ) {}

  async execute(
    caller: Principal,
    id: number,
    { cursor = 0, limit, ...filter }: ListImportRowsInput,
  ): Promise<ImportRowPageView | Failure> {
    const found = await this.access.find(caller, id);
    if (found instanceof Failure) return found;
    const rows = await this.rows.page(id, filter, cursor, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      rows: page.map((row) => toImportRowView(row, found.batch.kind, caller.locale)),
      nextCursor: rows.length > limit && last ? String(last.row) : null,
    };
  }
}
