export * from './api.module.js';
export * from './create-api.js';
export * from './openapi/describe-api.js';
export * from './openapi/document.js';
