export * from './permissions/permissions.js';
export * from './permissions/principal.js';
export * from './model/kinds.js';
