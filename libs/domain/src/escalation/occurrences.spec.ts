import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { addDays, fromDayNumber } from '../date/plain-date.js';
import type { AlertItem } from './alert-item.js';
import { defaultLadder, recipientRoles, type Ladder } from './ladder.js';
import { dueOccurrences, rungFiresOn } from './occurrences.js';

const calendar = officialCalendar(2022, 2025);
const item: AlertItem = { status: 'inProgress', dueOn: '2023-02-01', dueVersion: 1 };
const onRestDay: AlertItem = { ...item, dueOn: '2023-02-05' };

/** "rung role outcome" of everything that should have fired. */
const fired = (asOf: string, changes: Partial<AlertItem> = {}, ladder = defaultLadder): string[] =>
  dueOccurrences({ ...item, ...changes }, ladder, asOf, calendar).map(
    ({ rungCode, recipient, outcome }) => `${rungCode} ${recipient} ${outcome}`,
  );

describe('the day a rung fires', () => {
  it.each([
    ['2023-02-01', -7, '2023-01-18'],
    ['2023-02-01', -3, '2023-01-29'],
    ['2023-02-01', 0, '2023-02-01'],
    ['2023-02-01', 1, '2023-02-02'],
    ['2023-02-01', 3, '2023-02-06'],
    ['2023-02-01', 7, '2023-02-10'],
    ['2023-02-05', -3, '2023-01-31'],
    ['2023-02-05', 0, '2023-02-03'],
    ['2023-02-05', 1, '2023-02-06'],
  ])('due %s, rung %i: %s', (dueOn, offset, firesOn) => {
    expect(rungFiresOn(offset, dueOn, calendar)).toBe(firesOn);
  });
});

describe('what should have fired, when a scan ran every working day', () => {
  it.each<[string, string[]]>([
    ['2023-01-17', []],
    ['2023-01-18', ['due-7 owner send']],
    ['2023-01-28', ['due-7 owner send']],
    ['2023-01-29', ['due-7 owner superseded', 'due-3 owner send']],
    ['2023-02-01', ['due-7 owner superseded', 'due-3 owner superseded', 'due owner send']],
    [
      '2023-02-02',
      [
        'due-7 owner superseded',
        'due-3 owner superseded',
        'due owner superseded',
        'due+1 owner send',
        'due+1 unitHead send',
      ],
    ],
  ])('as of %s', (asOf, expected) => {
    expect(fired(asOf)).toEqual(expected);
  });
});

describe('after downtime', () => {
  it('does not remind of a day that is past, even before the next rung', () => {
    expect(fired('2023-02-05', { dueOn: '2023-02-03' }).filter((line) => line.endsWith('send'))).toEqual([]);
  });

  it('sends each role the latest that reaches it and records the rest', () => {
    expect(fired('2023-02-20')).toEqual([
      'due-7 owner superseded',
      'due-3 owner superseded',
      'due owner superseded',
      'due+1 owner send',
      'due+1 unitHead send',
      'due+3 supervisionOffice send',
      'due+7 deputyCountyHead send',
    ]);
  });

  it('announces a due day that is a rest day on the working day before', () => {
    expect(fired('2023-02-03', onRestDay).at(-1)).toBe('due owner send');
    expect(fired('2023-02-05', onRestDay).at(-1)).toBe('due owner send');
    expect(fired('2023-02-06', onRestDay).slice(-2)).toEqual(['due+1 owner send', 'due+1 unitHead send']);
  });
});

describe('what stops the ladder', () => {
  it.each<[string, Partial<AlertItem>]>([
    ['done', { finishedOn: '2023-02-10' }],
    ['closed', { status: 'closed' }],
    ['archived', { status: 'archived' }],
    ['waiting for close-out', { status: 'closeOutRequested' }],
    ['paused', { status: 'paused' }],
    ['cancelled', { status: 'cancelled' }],
    ['never issued', { status: 'draft' }],
  ])('%s: silence', (_, changes) => {
    expect(fired('2023-02-20', changes)).toEqual([]);
  });

  it.each<[string, Partial<AlertItem>]>([
    ['issued', { status: 'issued' }],
    ['returned', { status: 'returned' }],
    ['done later than the day asked for', { finishedOn: '2023-02-21' }],
  ])('%s: no silence', (_, changes) => {
    expect(fired('2023-02-20', changes)).toHaveLength(7);
  });

  it('an extension starts it anew under its own version', () => {
    const extended = dueOccurrences(
      { ...item, dueOn: '2023-03-01', dueVersion: 2 },
      defaultLadder,
      '2023-02-20',
      calendar,
    );
    expect(extended).toEqual([
      {
        rungCode: 'due-7',
        offset: -7,
        recipient: 'owner',
        firesOn: '2023-02-20',
        dueOn: '2023-03-01',
        dueVersion: 2,
        outcome: 'send',
      },
    ]);
  });

  it.each([
    ['before the first escalation', '2023-02-01', ['send', 'send', 'send', 'send']],
    ['on the day of the first escalation', '2023-02-02', ['send', 'send', 'answered', 'answered']],
    ['between the first and the second', '2023-02-04', ['send', 'send', 'answered', 'answered']],
    ['between the second and the third', '2023-02-08', ['send', 'send', 'send', 'answered']],
    ['after the third', '2023-02-15', ['send', 'send', 'send', 'send']],
  ])('an answer %s', (_, answeredOn, outcomes) => {
    const escalated = dueOccurrences({ ...item, answeredOn }, defaultLadder, '2023-02-20', calendar).slice(3);
    expect(escalated.map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});

/** The ledger after a scan on each of the days: what was recorded first under each key, and when. */
function scan(
  ladder: Ladder,
  dueOn: string,
  days: string[],
): Map<string, { outcome: string; on: string; firesOn: string }> {
  const ledger = new Map<string, { outcome: string; on: string; firesOn: string }>();
  for (const on of days) {
    for (const { rungCode, recipient, outcome, firesOn } of dueOccurrences(
      { ...item, dueOn },
      ladder,
      on,
      calendar,
    )) {
      const key = `${rungCode}/${recipient}`;
      if (!ledger.has(key)) ledger.set(key, { outcome, on, firesOn });
    }
  }
  return ledger;
}
/** The working days of 50 days before and after. */
const around = (dueOn: string) =>
  Array.from({ length: 100 }, (_, i) => addDays(dueOn, i - 50)).filter((day) => calendar.isWorkingDay(day));

describe('a ledger that is never told twice', () => {
  const ladders: fc.Arbitrary<Ladder> = fc
    .uniqueArray(fc.integer({ min: -10, max: 10 }), { minLength: 1, maxLength: 8 })
    .chain((offsets) =>
      fc
        .array(fc.subarray([...recipientRoles], { minLength: 1 }), { minLength: 8, maxLength: 8 })
        .map((roles) => ({
          ...defaultLadder,
          rungs: offsets.map((offset, i) => ({ code: `r${offset}`, offset, recipients: roles[i]! })),
        })),
    );
  const dueDay = fc.integer({ min: 19_350, max: 19_450 }).map(fromDayNumber);

  it('with a scan every working day, everything is sent on its own day', () => {
    fc.assert(
      fc.property(ladders, dueDay, (ladder, dueOn) => {
        const ledger = scan(ladder, dueOn, around(dueOn));
        expect(ledger.size).toBe(ladder.rungs.flatMap(({ recipients }) => recipients).length);
        for (const { outcome, on, firesOn } of ledger.values()) {
          expect([outcome, on]).toEqual(['send', firesOn]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with days left out, everything is still recorded, and no role hears twice of an item on one day', () => {
    fc.assert(
      fc.property(
        ladders,
        dueDay,
        fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }),
        (ladder, dueOn, up) => {
          const days = around(dueOn);
          const ledger = scan(ladder, dueOn, [...days.filter((_, i) => up[i]), days.at(-1)!]);
          expect(ledger.size).toBe(ladder.rungs.flatMap(({ recipients }) => recipients).length);
          const sent = [...ledger].filter(([, { outcome }]) => outcome === 'send');
          const heard = sent.map(([key, { on }]) => `${key.split('/')[1]} ${on}`);
          expect(new Set(heard).size).toBe(heard.length);
          for (const [, { on, firesOn }] of sent)
            expect(firesOn <= on && calendar.isWorkingDay(firesOn)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
