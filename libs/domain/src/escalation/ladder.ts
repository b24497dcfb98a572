import type { LocalizedText } from '../light/light.js';

/** Who a rung reaches, upwards in the unit tree from the item's lead unit (docs/domain.md §4.7). */
export const recipientRoles = [
  'owner',
  'unitHead',
  'supervisionOffice',
  'deputyCountyHead',
  'countyHead',
] as const;
export type RecipientRole = (typeof recipientRoles)[number];

export interface Rung {
  code: string;
  /** Working days from the due day: negative before, 0 on the day, positive after. */
  offset: number;
  recipients: readonly RecipientRole[];
}

/** An escalation ladder as data; rungs in any order, each offset once. */
export interface Ladder {
  code: string;
  version: number;
  name: LocalizedText;
  rungs: readonly Rung[];
}

/** The default rungs of docs/domain.md §4.7. */
export const defaultLadder: Ladder = {
  code: 'default',
  version: 1,
  name: { zh: '默认提醒', en: 'Default ladder' },
  rungs: [
    { code: 'due-7', offset: -7, recipients: ['owner'] },
    { code: 'due-3', offset: -3, recipients: ['owner'] },
    { code: 'due', offset: 0, recipients: ['owner'] },
    { code: 'due+1', offset: 1, recipients: ['owner', 'unitHead'] },
    { code: 'due+3', offset: 3, recipients: ['supervisionOffice'] },
    { code: 'due+7', offset: 7, recipients: ['deputyCountyHead'] },
  ],
};
