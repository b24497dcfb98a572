import type { AlertCandidate, AlertRuleRow, LedgerKey } from '@guatu/data-access';
import { defaultLadder } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { Ladders } from './ladders.js';
import { planItemAlerts } from './plan-item-alerts.js';
import { RecipientDirectory } from './recipient-directory.js';

const calendar = officialCalendar(2022, 2024);
const rules = defaultLadder.rungs.map(({ code, offset, recipients }, at): AlertRuleRow => ({
  id: at + 1,
  campaignId: null,
  code,
  offset,
  recipients: [...recipients],
  active: true,
}));
const [clerk, head, office, leader] = [10, 12, 30, 40];
const directory = new RecipientDirectory(
  [
    { id: 1, parentId: null, kind: 'county' },
    { id: 2, parentId: 1, kind: 'department' },
  ],
  [
    { userId: clerk, role: 'unitClerk', unitId: 2 },
    { userId: head, role: 'unitHead', unitId: 2 },
    { userId: office, role: 'supervisor', unitId: 1 },
    { userId: leader, role: 'leader', unitId: 1 },
  ],
);
const item: AlertCandidate = {
  id: 7,
  campaignId: 1,
  campaignUnitId: 1,
  number: '1',
  title: '示例',
  status: 'inProgress',
  dueOn: '2023-02-01',
  dueVersion: 1,
  finishedOn: null,
  leadUnitId: 2,
  leadUnitName: '住建局',
  ownerId: null,
  ledger: [],
};

/** "rule recipient outcome" of the rows an item lacks. */
const plan = (day: string, over: Partial<AlertCandidate> = {}, rows = rules): string[] =>
  planItemAlerts({ ...item, ...over }, new Ladders(rows).of(1), directory, day, calendar).map(
    ({ ruleId, recipientId, outcome }) => `${ruleId} ${recipientId} ${outcome}`,
  );
const told = (...keys: [number, number][]): LedgerKey[] =>
  keys.map(([ruleId, recipientId]) => [ruleId, recipientId, true, 1]);

describe('the rows an item lacks', () => {
  it.each<[string, string, Partial<AlertCandidate>, string[]]>([
    ['before the ladder begins', '2023-01-17', {}, []],
    ['on its first rung', '2023-01-18', {}, ['1 10 sent']],
    ['once that is told', '2023-01-18', { ledger: told([1, clerk]) }, []],
    [
      'one day late, the reminders told',
      '2023-02-02',
      { ledger: told([1, clerk], [2, clerk], [3, clerk]) },
      ['4 10 sent', '4 12 sent'],
    ],
    [
      'after downtime, nothing told',
      '2023-02-10',
      {},
      [
        '1 10 superseded',
        '2 10 superseded',
        '3 10 superseded',
        '4 10 sent',
        '4 12 sent',
        '5 30 sent',
        '6 40 sent',
      ],
    ],
    ['when paused', '2023-02-10', { status: 'paused' }, []],
    ['when done', '2023-02-10', { status: 'closed', finishedOn: '2023-02-01' }, []],
  ])('%s', (_, day, over, expected) => {
    expect(plan(day, over)).toEqual(expected);
  });

  it('tells somebody who is owner and head once', () => {
    const ledger = told([1, head], [2, head], [3, head]);
    expect(plan('2023-02-02', { ownerId: head, ledger })).toEqual(['4 12 sent']);
  });

  it('reaches the supervision office for an item without an owner', () => {
    expect(plan('2023-01-18', { leadUnitId: 99 })).toEqual(['1 30 sent']);
  });
});

describe('ladders', () => {
  const own: AlertRuleRow = {
    id: 50,
    campaignId: 1,
    code: 'late',
    offset: 2,
    recipients: ['owner', 'nobodyKnown'],
    active: true,
  };

  it('of a campaign replace those of the instance', () => {
    expect(plan('2023-02-10', {}, [...rules, own])).toEqual(['50 10 sent']);
  });

  it('leave out rungs that are switched off', () => {
    const off = rules.map((rule) => ({ ...rule, active: rule.id !== 1 }));
    expect(plan('2023-01-18', {}, off)).toEqual([]);
    expect(new Ladders(off).earliest).toBe(3);
  });
});
