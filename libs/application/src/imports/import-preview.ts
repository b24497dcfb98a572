import { Injectable } from '@nestjs/common';
import { ImportBatchRepository, ImportRowRepository } from '@guatu/data-access';
import type { FieldChange } from './compare-items.js';
import type { ImportIssue } from './import-issue.js';
import type { ImportOptions } from './ledger-reader.js';
import { outcomeRows } from './outcome-rows.js';
import type { ImportPlan } from './plan-import.js';
import { storableJson } from './storable-json.js';
import type { StoredPreview } from './stored-import.js';

const listedProblems = 200;
const batchSize = 2_000;

/**
 * Keeps what an import would do: the head as one value, the rows as rows, so that a page of 20,000 costs no more than
 * one of 20. The commit does not trust them: it reads the file again.
 */
@Injectable()
export class ImportPreview {
  constructor(
    private readonly batches: ImportBatchRepository<ImportOptions, StoredPreview>,
    private readonly rows: ImportRowRepository<FieldChange, ImportIssue>,
  ) {}

  async keep(batchId: number, options: ImportOptions, plan: ImportPlan, fingerprint: string): Promise<void> {
    await this.batches.keep(batchId, options, storableJson(previewOf(plan)), fingerprint);
    await this.rows.clear(batchId);
    const rows = outcomeRows(plan);
    for (let from = 0; from < rows.length; from += batchSize) {
      await this.rows.add(batchId, storableJson(rows.slice(from, from + batchSize)));
    }
  }
}

function previewOf({ reading, rows, issues, counts }: ImportPlan): StoredPreview {
  const { sheets, sheet, headerRows, columns } = reading;
  const all = [...issues, ...rows.flatMap((row) => row.issues)];
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  return {
    sheets: sheets.filter(({ hidden, name }) => !hidden || name === sheet).map(({ name }) => name),
    sheet,
    headerRows: headerRows ? range(headerRows.first, headerRows.last) : [],
    columns: columns.map(({ index, letter, header, field, confidence, chosen, samples }) => ({
      index,
      letter,
      header,
      field,
      confidence,
      chosen,
      samples,
    })),
    counts,
    problems: [...errors, ...warnings].slice(0, listedProblems),
    committable: errors.length === 0,
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
