export * from './clock/clock.js';
export * from './config/config.js';
export * from './config/config.token.js';
export * from './failures/common-failures.js';
export * from './failures/failure.js';
export * from './platform.module.js';
