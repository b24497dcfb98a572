import { describe, expect, it } from 'vitest';
import { defaultLadder, type Rung } from './ladder.js';
import { ladderProblem } from './ladder-problem.js';

const rung = (code: string, offset: number, recipients: Rung['recipients'] = ['owner']): Rung => ({
  code,
  offset,
  recipients,
});

describe('ladder', () => {
  it('ships with the default rungs', () => {
    expect(ladderProblem(defaultLadder)).toBeNull();
    expect(defaultLadder.rungs.map(({ offset, recipients }) => [offset, ...recipients])).toEqual([
      [-7, 'owner'],
      [-3, 'owner'],
      [0, 'owner'],
      [1, 'owner', 'unitHead'],
      [3, 'supervisionOffice'],
      [7, 'deputyCountyHead'],
    ]);
  });

  it.each<[Rung[], string]>([
    [[], 'noRungs'],
    [[rung('a', 1), rung('a', 2)], 'repeatedCode'],
    [[rung('a', 1), rung('b', 1)], 'repeatedOffset'],
    [[rung('a', 1.5)], 'badOffset'],
    [[rung('a', 251)], 'badOffset'],
    [[rung('a', 1, [])], 'noRecipients'],
  ])('%j is refused: %s', (rungs, code) => {
    expect(ladderProblem({ ...defaultLadder, rungs })?.code).toBe(code);
  });
});
