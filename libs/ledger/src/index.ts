export * from './ledger-reading.js';
