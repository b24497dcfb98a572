import type { Unit } from '../../../lib/api/types.js';

/** What the dialog is open for: an existing unit, or a new one below another. */
export type Editing = { unit: Unit } | { parentId: number | undefined };
