export * from './create-worker.js';
export * from './worker.module.js';
