import type { Item } from '../../../lib/api/types.js';
import type { ItemEdit } from './edit-item.js';

/** The fields of the edit form; texts are '' where the item has none. */
export interface EditValues {
  title: string;
  goal: string;
  basis: string;
  leaderName: string;
  contactName: string;
  contactPhone: string;
  startsOn: string;
  dueOn: string;
  status: Item['status'];
  remark: string;
  leadUnitId: number | null;
  supportUnitIds: number[];
  milestones: { title: string; dueOn: string; weight: number; doneOn?: string | null }[];
  note: string;
}

/** The form as the item stands. */
export function editValuesOf(item: Item): EditValues {
  return {
    title: item.title,
    goal: item.goal ?? '',
    basis: item.basis ?? '',
    leaderName: item.leaderName ?? '',
    contactName: item.contactName ?? '',
    contactPhone: item.contactPhone ?? '',
    startsOn: item.startsOn ?? '',
    dueOn: item.dueOn,
    status: item.status,
    remark: item.remark ?? '',
    leadUnitId: item.leadUnit?.id ?? null,
    supportUnitIds: item.supportUnits.map((unit) => unit.id),
    milestones: item.milestones.map(({ title, dueOn, weight, doneOn }) => ({ title, dueOn, weight, doneOn })),
    note: '',
  };
}

const required = ['title', 'dueOn', 'status'] as const;
const clearable = [
  'goal',
  'basis',
  'leaderName',
  'contactName',
  'contactPhone',
  'startsOn',
  'remark',
] as const;

/** The request that turns one set of values into the other: only what differs; an emptied text becomes null. */
export function editBody(before: EditValues, after: EditValues): ItemEdit {
  const body: ItemEdit = {};
  const differs = (key: keyof EditValues) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  for (const key of required) if (differs(key)) Object.assign(body, { [key]: after[key] });
  for (const key of clearable) if (differs(key)) Object.assign(body, { [key]: after[key].trim() || null });
  if (differs('leadUnitId')) body.leadUnitId = after.leadUnitId;
  if (differs('supportUnitIds')) body.supportUnitIds = after.supportUnitIds;
  if (differs('milestones')) {
    body.milestones = after.milestones.map(({ title, dueOn, weight, doneOn }) => ({
      title,
      dueOn,
      weight,
      doneOn: doneOn ?? null,
    }));
  }
  if (Object.keys(body).length > 0 && after.note.trim()) body.note = after.note.trim();
  return body;
}
