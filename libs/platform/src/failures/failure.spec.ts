import { describe, expect, it } from 'vitest';
import { defineFailures } from './failure.js';

const failures = defineFailures('demo', {
  late: { status: 409, zh: '逾期 {days} 天', en: '{days} days late' },
});

describe('Failure', () => {
  it('has a stable code, a status and a text in both languages', () => {
    const failure = failures.late({ days: 3 });
    expect(failure.code).toBe('demo.late');
    expect(failure.status).toBe(409);
    expect(failure.message('zh')).toBe('逾期 3 天');
    expect(failure.message('en')).toBe('3 days late');
  });

  it('leaves a placeholder visible when its parameter is missing', () => {
    expect(failures.late().message('en')).toBe('{days} days late');
  });
});
