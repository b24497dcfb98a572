export * from './ledger-reading.js';
export { defaultLimits } from './limits.js';
export { requiredFields } from './read/check-row.js';
export { readLedger } from './read-ledger.js';
export { writeLedger, type WriteLedgerOptions } from './write-ledger.js';
export { writeTemplate } from './write-template.js';
