import { describe, expect, it } from 'vitest';
import { chooseQueues, jobNames, parseJobPayload, queueNames } from './jobs.js';
import { BadPayloadError } from './payload-parser.js';

const problemsOf = (parse: () => unknown): readonly string[] => {
  try {
    parse();
  } catch (error) {
    if (error instanceof BadPayloadError) return error.problems;
    throw error;
  }
  return [];
};

describe('parseJobPayload', () => {
  it('copies what the job declares', () => {
    expect(parseJobPayload('alerts.scan', { day: '2024-02-29' })).toEqual({ day: '2024-02-29' });
    expect(parseJobPayload('alerts.scan', { day: undefined })).toEqual({});
    expect(parseJobPayload('outbox.relay', {})).toEqual({});
    expect(parseJobPayload('deliveries.send', { deliveryId: 'a-1' })).toEqual({ deliveryId: 'a-1' });
  });

  it.each([
    [
      'a day that does not exist',
      'alerts.scan',
      { day: '2023-02-29' },
      ['day is not a day of the form YYYY-MM-DD'],
    ],
    [
      'an instant for a day',
      'alerts.scan',
      { day: '2023-01-20T00:00:00Z' },
      ['day is not a day of the form YYYY-MM-DD'],
    ],
    ['a missing id', 'deliveries.send', {}, ['deliveryId is not an id']],
    ['a number for an id', 'deliveries.send', { deliveryId: 7 }, ['deliveryId is not an id']],
    ['a field nobody declared', 'outbox.relay', { rows: 3 }, ['rows is not known']],
    ['text for an object', 'outbox.relay', 'now', ['is not an object']],
    ['a list for an object', 'outbox.relay', [], ['is not an object']],
    ['nothing', 'outbox.relay', null, ['is not an object']],
  ] as const)('refuses %s', (_what, job, payload, problems) => {
    expect(problemsOf(() => parseJobPayload(job, payload))).toEqual(problems);
  });
});

describe('chooseQueues', () => {
  it('takes all queues unless some are named', () => {
    expect(chooseQueues()).toEqual(queueNames);
    expect(chooseQueues([])).toEqual(queueNames);
    expect(chooseQueues(['alerts'])).toEqual(['alerts']);
  });

  it('names an unknown queue and the known ones', () => {
    expect(() => chooseQueues(['alerts', 'exprots'])).toThrow(/exprots.*outbox, items, alerts, deliveries/);
  });
});

it('declares every job once', () => {
  expect(new Set(jobNames).size).toBe(jobNames.length);
});
