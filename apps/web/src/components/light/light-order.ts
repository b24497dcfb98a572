import type { Light } from '@guatu/domain';

/** Lights from worst to best, as boards and filters list them. */
export const lightOrder = [
  'red',
  'yellow',
  'green',
  'stale',
  'notStarted',
  'paused',
  'done',
  'doneLate',
] as const satisfies readonly Light[];
