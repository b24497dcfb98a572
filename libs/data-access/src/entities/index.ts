import { AppUser } from './app-user.entity.js';
import { Campaign } from './campaign.entity.js';
import { Milestone } from './milestone.entity.js';
import { Unit } from './unit.entity.js';
import { WorkItem } from './work-item.entity.js';
import { WorkList } from './work-list.entity.js';

/** Tables that are written row by row. The others are only written in sets, by the SQL of their repository. */
export const entities = [Unit, AppUser, Campaign, WorkList, WorkItem, Milestone];
