import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { assessLight } from './assess.js';
import type { Light } from './light.js';
import { applyOverride, overrideProblem, type LightOverride } from './override.js';
import { defaultRuleSet } from './presets/default-rule-set.js';

const override: LightOverride = {
  light: 'red',
  author: '张三',
  reason: '用地未落实',
  expiresOn: '2023-01-31',
};
const green = (asOf: string) =>
  assessLight(
    { asOf, status: 'inProgress', startsOn: '2023-01-01', dueOn: '2023-03-31', completionRate: 99 },
    defaultRuleSet,
    officialCalendar(2022, 2023),
  );

describe('override', () => {
  it.each<[Partial<LightOverride>, Light, string | null]>([
    [{}, 'green', null],
    [{}, 'yellow', null],
    [{}, 'stale', null],
    [{ light: 'yellow' }, 'stale', null],
    [{}, 'red', 'notWorse'],
    [{ light: 'green' }, 'yellow', 'notWorse'],
    [{ light: 'green' }, 'stale', 'notWorse'],
    [{}, 'done', 'notWorse'],
    [{}, 'paused', 'notWorse'],
    [{ author: ' ' }, 'green', 'noAuthor'],
    [{ reason: '' }, 'green', 'noReason'],
    [{ expiresOn: '2023-01-20' }, 'green', null],
    [{ expiresOn: '2023-01-19' }, 'green', 'expired'],
  ])('%o over %s: %s', (changes, light, problem) => {
    expect(overrideProblem({ ...override, ...changes }, light, '2023-01-20')).toBe(problem);
  });

  it('shows the worse light with its author until it expires', () => {
    const worse = applyOverride(green('2023-01-31'), override);
    expect(worse.light).toBe('red');
    expect(worse.reasons.map(({ code }) => code)).toEqual(['overridden', 'ahead']);
    expect(applyOverride(green('2023-02-01'), override).light).toBe('green');
  });
});
