import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export const importResults = ['new', 'changed', 'unchanged', 'failed', 'skipped'] as const;
export type ImportResult = (typeof importResults)[number];

/** What an import would do with one row of the sheet. */
export interface ImportRow<Change, Problem> {
  /** As the spreadsheet numbers it, from 1. */
  row: number;
  result: ImportResult;
  number: string | null;
  title: string | null;
  changes: Change[];
  problems: Problem[];
  skipReason: string | null;
}

export interface ImportRowFilter {
  result?: ImportResult;
  /** Only rows with a problem. */
  problems?: boolean;
}

@Injectable()
export class ImportRowRepository<Change = unknown, Problem = unknown> {
  constructor(private readonly database: Database) {}

  async clear(batchId: number): Promise<void> {
    await this.database.query('DELETE FROM import_row WHERE batch_id = $1', [batchId]);
  }

  /** @param json ImportRow[] as JSON that PostgreSQL can hold; some thousand rows at a time. */
  async add(batchId: number, json: string): Promise<void> {
    await this.database.query(
      `INSERT INTO import_row (batch_id, sheet_row, result, number, title, changes, problems, skip_reason)
       SELECT $1::integer, "row", result, number, title, changes, problems, "skipReason"
       FROM jsonb_to_recordset($2::jsonb) AS r ("row" integer, result text, number text, title text, changes jsonb,
         problems jsonb, "skipReason" text)`,
      [batchId, json],
    );
  }

  /** Rows after `afterRow`, in the sheet's order. */
  page(
    batchId: number,
    filter: ImportRowFilter,
    afterRow: number,
    limit: number,
  ): Promise<ImportRow<Change, Problem>[]> {
    return this.database.query<ImportRow<Change, Problem>>(
      `SELECT sheet_row AS row, result, number, title, changes, problems, skip_reason AS "skipReason"
       FROM import_row
       WHERE batch_id = $1 AND sheet_row > $2 AND ($3::text IS NULL OR result = $3)
         AND ($4::boolean IS NULL OR (problems <> '[]') = $4)
       ORDER BY sheet_row LIMIT $5`,
      [batchId, afterRow, filter.result ?? null, filter.problems ?? null, limit],
    );
  }
}
