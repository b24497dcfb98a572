import { Core1700000000001 } from './1700000000001-core.js';
import { ItemSchedule1700000000002 } from './1700000000002-item-schedule.js';

/** In order of time. A released migration is never edited; a change is a new one. */
export const migrations = [Core1700000000001, ItemSchedule1700000000002];
