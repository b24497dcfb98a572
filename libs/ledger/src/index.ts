export * from './ledger-reading.js';
export { defaultLimits } from './limits.js';
export { readLedger } from './read-ledger.js';
