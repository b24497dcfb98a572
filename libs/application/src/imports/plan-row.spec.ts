import type { LedgerItem, LedgerList, StoredLedgerItem } from '@guatu/data-access';
import { createWorkingCalendar, type ItemKind, type LedgerValues } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { UnitDirectory } from '../ledger/unit-directory.js';
import { planRow, type PlannedRow } from './plan-row.js';
import { blankItem } from './row-draft.js';

const today = '2023-01-20';
const calendar = createWorkingCalendar({ weeklyOff: [0, 6], exceptions: [], knownYears: [2022, 2023] });
const named = (id: number, name: string, active = true) => ({
  id,
  name,
  shortName: null,
  aliases: [],
  parentName: null,
  active,
});
const units = new UnitDirectory([
  named(1, '古县'),
  named(2, '住建局'),
  named(3, '发改局'),
  named(4, '老局', false),
]);
const listOf = (kind: ItemKind): LedgerList => ({
  id: 1,
  title: '清单',
  kind,
  campaignId: 1,
  campaignName: '冬季行动',
  unitId: 1,
  startsOn: '2022-12-01',
  endsOn: '2023-03-31',
});

function plan(
  values: LedgerValues,
  stored: Partial<LedgerItem> | null = null,
  kind: ItemKind = 'task',
): PlannedRow {
  const list = listOf(kind);
  const item: StoredLedgerItem | null = stored && {
    ...blankItem(list),
    number: '1',
    title: '甲',
    ...stored,
    id: 7,
    light: 'green',
  };
  const context = { list, units, today, sheet: '表', letters: new Map(), permits: ['立项'] };
  const row = { row: 2, values: { number: '1', title: '甲', ...values }, issues: [], hasError: false };
  return planRow(row, item, context, calendar);
}

const codes = ({ issues }: PlannedRow): string[] => issues.map(({ code }) => code);

describe('completion', () => {
  const due = { dueOn: '2023-03-31' };
  const closed = { status: 'closed', completionRate: 100, finishedOn: '2023-01-05' } as const;
  it.each<[string, LedgerValues, Partial<LedgerItem> | null, Partial<LedgerItem>, string[]]>([
    ['new without a rate', {}, null, { status: 'issued', completionRate: 0, finishedOn: null }, []],
    ['new with a rate', { completionRate: 20 }, null, { status: 'inProgress', completionRate: 20 }, []],
    [
      'a full rate is not done yet, and the sheet’s keeper is told',
      { completionRate: 100 },
      null,
      { status: 'inProgress', completionRate: 100, finishedOn: null },
      ['import.fullRateNotDone'],
    ],
    [
      'a full rate beside blank cells',
      { completionRate: 100, isDone: null, closedOn: null },
      { completionRate: 60 },
      { status: 'inProgress', completionRate: 100, finishedOn: null },
      ['import.fullRateNotDone'],
    ],
    [
      'a full rate that is said not to be done',
      { completionRate: 100, isDone: false },
      null,
      { status: 'inProgress', finishedOn: null },
      [],
    ],
    [
      'a full rate of what is closed',
      { completionRate: 100 },
      closed,
      { status: 'closed', finishedOn: '2023-01-05' },
      [],
    ],
    [
      'done',
      { isDone: true, closedOn: '2023-01-10', completionRate: 100 },
      null,
      { status: 'closed', finishedOn: '2023-01-10' },
      [],
    ],
    ['a closing date alone', { closedOn: '2023-01-10' }, null, { status: 'closed', completionRate: 100 }, []],
    [
      'done below 100',
      { isDone: true, closedOn: '2023-01-10', completionRate: 90 },
      null,
      { completionRate: 100 },
      ['import.rateRaised'],
    ],
    [
      'done without a day, not yet due',
      { isDone: true },
      null,
      { finishedOn: today },
      ['import.closedOnAssumed'],
    ],
    [
      'done without a day, past due',
      { isDone: true, dueOn: '2023-01-09' },
      null,
      { finishedOn: '2023-01-09' },
      ['import.closedOnAssumed'],
    ],
    ['closed today', { isDone: true, closedOn: today }, null, { finishedOn: today }, []],
    ['closed tomorrow', { isDone: true, closedOn: '2023-01-21' }, null, {}, ['import.closedOnFuture']],
    [
      'not done, with a date',
      { isDone: false, closedOn: '2023-01-10' },
      null,
      { finishedOn: null },
      ['import.closedOnIgnored'],
    ],
    [
      'a blank rate keeps the stored one',
      { completionRate: null },
      { completionRate: 40 },
      { completionRate: 40 },
      [],
    ],
    [
      'a rate starts what was accepted',
      { completionRate: 5 },
      { status: 'accepted' },
      { status: 'inProgress' },
      [],
    ],
    ['a rate leaves what is paused', { completionRate: 5 }, { status: 'paused' }, { status: 'paused' }, []],
    [
      'a later day that is stored already',
      { isDone: true, closedOn: '2023-02-01' },
      { ...closed, finishedOn: '2023-02-01' },
      { finishedOn: '2023-02-01' },
      [],
    ],
    ['closed and said again', { isDone: true }, closed, { status: 'closed', finishedOn: '2023-01-05' }, []],
    ['closed and not spoken of', {}, closed, { status: 'closed', finishedOn: '2023-01-05' }, []],
    [
      'closed with a lower rate',
      { completionRate: 60 },
      closed,
      { status: 'closed', completionRate: 100 },
      ['import.rateKept'],
    ],
    [
      'closed and opened again',
      { isDone: false, completionRate: 60 },
      closed,
      { status: 'inProgress', completionRate: 60, finishedOn: null },
      [],
    ],
    [
      'archived stays archived',
      { isDone: true },
      { ...closed, status: 'archived' },
      { status: 'archived' },
      [],
    ],
  ])('%s', (_, values, stored, expected, warnings) => {
    const planned = plan({ ...due, ...values }, stored && { ...due, ...stored });
    expect(planned.item).toMatchObject(expected);
    expect(codes(planned)).toEqual(warnings);
  });
});

const said = (values: LedgerValues, kind: ItemKind = 'task') =>
  plan(values, null, kind).changes.map(({ field, after }) => `${field} ${after}`);

describe('what a preview says of a new item', () => {
  it('names no field without a column, unless another column settles it', () => {
    expect(said({ dueOn: '2023-03-01', completionRate: 100 })).toEqual([
      'dueOn 2023-03-01',
      'completionRate 100%',
    ]);
    expect(said({ dueOn: '2023-03-31', isDone: false })).toEqual(['dueOn 2023-03-31', 'isDone 否']);
    expect(said({ closedOn: '2023-01-10' })).toEqual([
      'completionRate 100%',
      'isDone 是',
      'closedOn 2023-01-10',
    ]);
    expect(said({ plannedFinish: '2023-09-30' }, 'project')).toContain('dueOn 2023-09-30');
  });
});

const projectWith = (over: object) => ({ ...blankItem(listOf('project')).project!, ...over });

describe('schedule of a project', () => {
  it.each<[string, LedgerValues, Partial<LedgerItem> | null, [string | null, string], string[]]>([
    [
      'from the plan',
      { plannedStart: '2023-01-01', plannedFinish: '2023-09-30' },
      null,
      ['2023-01-01', '2023-09-30'],
      [],
    ],
    [
      'not from the fact',
      { plannedStart: '2023-01-01', actualStart: '2022-12-20', plannedFinish: '2023-09-30' },
      null,
      ['2023-01-01', '2023-09-30'],
      [],
    ],
    [
      'its own dates go first',
      {
        startsOn: '2023-02-01',
        dueOn: '2023-06-30',
        plannedStart: '2023-01-01',
        plannedFinish: '2023-09-30',
      },
      null,
      ['2023-02-01', '2023-06-30'],
      [],
    ],
    [
      'no deadline: the campaign’s end',
      { plannedFinish: null },
      null,
      [null, '2023-03-31'],
      ['import.dueFromCampaign'],
    ],
    [
      'starting after the campaign’s end',
      { plannedStart: '2023-05-01' },
      null,
      ['2023-05-01', '2023-03-31'],
      ['import.dueFromCampaign', 'import.dueBeforeStart'],
    ],
    [
      'follows a plan that moves',
      { plannedFinish: '2023-10-31' },
      { dueOn: '2023-09-30', project: projectWith({ plannedFinish: '2023-09-30' }) },
      [null, '2023-10-31'],
      [],
    ],
    [
      'keeps a deadline that a person moved',
      { plannedFinish: '2023-10-31' },
      { dueOn: '2023-12-31', project: projectWith({ plannedFinish: '2023-09-30' }) },
      [null, '2023-12-31'],
      [],
    ],
    [
      'keeps it while the plan stays',
      { plannedFinish: '2023-09-30' },
      { dueOn: '2023-12-31', project: projectWith({ plannedFinish: '2023-09-30' }) },
      [null, '2023-12-31'],
      [],
    ],
    [
      'a blank deadline clears nothing',
      { dueOn: null, plannedFinish: null },
      { dueOn: '2023-12-31' },
      [null, '2023-12-31'],
      [],
    ],
    [
      'a stored start after the new deadline',
      { dueOn: '2023-01-31' },
      { startsOn: '2023-02-01' },
      ['2023-02-01', '2023-01-31'],
      ['import.dueBeforeStart'],
    ],
  ])('%s', (_, values, stored, [startsOn, dueOn], expected) => {
    const planned = plan(values, stored, 'project');
    expect(planned.item).toMatchObject({ startsOn, dueOn });
    expect(codes(planned)).toEqual(expected);
  });
});

describe('what hangs on an item', () => {
  const stored = {
    dueOn: '2023-03-31',
    leadUnitId: 2,
    supportUnitIds: [3],
    milestones: [{ title: '封顶', dueOn: '2023-01-31', weight: 2, doneOn: '2023-01-15' }],
  };

  it('keeps weight and day of a step that keeps its title, also when it moves', () => {
    const steps = [
      { title: '封顶', dueOn: '2023-02-15' },
      { title: '验收', dueOn: null },
    ];
    expect(plan({ milestones: steps }, stored).item.milestones).toEqual([
      { title: '封顶', dueOn: '2023-02-15', weight: 2, doneOn: '2023-01-15' },
      { title: '验收', dueOn: '2023-03-31', weight: 1, doneOn: null },
    ]);
  });

  it('takes the day a step was done from its mark, but none after today', () => {
    const step = { title: '封顶', dueOn: '2023-01-31' };
    const marked = plan({ milestones: [{ ...step, doneOn: '2023-01-10' }] }, stored);
    expect(marked.item.milestones).toEqual([{ ...step, weight: 2, doneOn: '2023-01-10' }]);
    expect(marked.changes).toEqual([
      {
        field: 'milestones',
        before: '2023-01-31 封顶（已完成 2023-01-15）',
        after: '2023-01-31 封顶（已完成 2023-01-10）',
      },
    ]);
    expect(plan({ milestones: [{ ...step, doneOn: '2023-01-15' }] }, stored).result).toBe('unchanged');
    expect(plan({ milestones: [step] }, stored).result).toBe('unchanged');
    const early = plan({ milestones: [{ ...step, doneOn: '2023-01-21' }] }, stored);
    expect(early.result).toBe('failed');
    expect(codes(early)).toEqual(['import.milestoneDoneFuture']);
  });

  it('is left alone without a column and cleared by a blank', () => {
    expect(plan({}, stored)).toMatchObject({ result: 'unchanged', item: stored });
    const cleared = plan({ milestones: null, leadUnit: null, supportUnits: null }, stored);
    expect(cleared).toMatchObject({
      result: 'changed',
      item: { milestones: [], leadUnitId: null, supportUnitIds: [] },
    });
  });

  it('makes a new lead no supporter of itself', () => {
    expect(plan({ leadUnit: '发改局' }, stored).item).toMatchObject({ leadUnitId: 3, supportUnitIds: [] });
    const doubled = plan({ leadUnit: '住建局', supportUnits: ['县住建局', '发改局', '古县发改局'] }, stored);
    expect(doubled).toMatchObject({ result: 'unchanged', item: { leadUnitId: 2, supportUnitIds: [3] } });
  });

  it('leaves a closed unit where it is, and gives it nothing new', () => {
    expect(plan({ leadUnit: '老局' }, { ...stored, leadUnitId: 4 })).toMatchObject({ result: 'unchanged' });
    expect(codes(plan({ leadUnit: '老局' }, stored))).toEqual(['import.closedUnit']);
  });

  it('keeps permits that have no column in this sheet', () => {
    const project = projectWith({ permits: { 立项: '在办', 用地: '已办' } });
    const planned = plan({ permits: { 立项: '已办' } }, { project }, 'project');
    expect(planned.item.project?.permits).toEqual({ 立项: '已办', 用地: '已办' });
    expect(planned.changes).toEqual([
      { field: 'permits', before: '用地：已办；立项：在办', after: '用地：已办；立项：已办' },
    ]);
    expect(plan({ permits: null }, { project }, 'project').item.project?.permits).toEqual({ 用地: '已办' });
  });
});

describe('the light of a sheet', () => {
  it('is told when the rules say otherwise, and never kept', () => {
    const wrong = plan({ dueOn: '2023-03-31', completionRate: 5, light: 'green' });
    expect(codes(wrong)).toEqual(['import.lightDiffers']);
    expect(wrong.issues[0]?.params).toMatchObject({ given: '绿灯', computed: '红灯' });
    expect(codes(plan({ dueOn: '2023-03-31', completionRate: 60, light: 'green' }))).toEqual([]);
    expect(codes(plan({ dueOn: '2023-03-31', isDone: true, closedOn: today, light: 'green' }))).toEqual([]);
  });
});
