import type { LedgerLimits } from './ledger-reading.js';

const mebibyte = 1024 * 1024;

/** Limits that hold unless a caller sets others: generous for a county's ledger, small for a machine. */
export const defaultLimits: LedgerLimits = {
  bytes: 10 * mebibyte,
  inflatedBytes: 64 * mebibyte,
  parts: 2000,
  rows: 20_000,
  columns: 200,
  cellText: 10_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
  errors: 5000,
  warnings: 10_000,
};
