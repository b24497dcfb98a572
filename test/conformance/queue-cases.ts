import { BadPayloadError } from '@guatu/queue';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Gate, Harness } from './queue-harness.js';
import { addRaw } from './queue-raw.js';
import type { QueueServer } from '@guatu/queue';

/** What every queue must do, whatever it runs on. `emptyServer` gives each case queues that nobody has used. */
export function queueConformance(emptyServer: () => Promise<QueueServer>): void {
  let h: Harness;

  beforeEach(async () => {
    h = new Harness(await emptyServer());
  });

  afterEach(async () => {
    await h.close();
    expect(h.errors).toEqual([]);
  });

  it('hands each job to its handler once, payload intact', async () => {
    await h.worker();
    const queue = h.queue();
    await queue.enqueue('alerts.scan', { day: '2023-01-20' });
    await queue.enqueue('deliveries.send', { deliveryId: 'd-1' });
    await queue.enqueue('outbox.relay', {});
    await queue.enqueue('items.assessDay', {});
    await h.until(() => h.outcomes.length === 4);
    expect(new Map(h.calls.map(({ name, payload }) => [name, payload]))).toEqual(
      new Map<string, unknown>([
        ['alerts.scan', { day: '2023-01-20' }],
        ['deliveries.send', { deliveryId: 'd-1' }],
        ['outbox.relay', {}],
        ['items.assessDay', {}],
      ]),
    );
    expect(h.outcomesOf('done')).toHaveLength(4);
    expect(h.calls).toHaveLength(4);
  });

  it('does a job id once, however often and from wherever it is enqueued', async () => {
    const queues = [h.queue(), h.queue()];
    const send = (queue: (typeof queues)[number], jobId: string) =>
      queue.enqueue('deliveries.send', { deliveryId: jobId.replace(':', '-') }, { jobId });
    await Promise.all(Array.from({ length: 20 }, (_, index) => send(queues[index % 2]!, 'delivery:7')));
    await h.worker({ concurrency: 1 });
    await h.until(() => h.outcomes.length === 1);
    await send(queues[0]!, 'delivery:7');
    await send(queues[1]!, '8');
    await h.until(() => h.outcomes.length === 2);
    expect(h.calls.map(({ payload }) => payload)).toEqual([
      { deliveryId: 'delivery-7' },
      { deliveryId: '8' },
    ]);
  });

  it('tries a failing job again after growing pauses', async () => {
    let tries = 0;
    await h.worker({
      behave: () => {
        tries += 1;
        return tries < 3 ? Promise.reject(new Error(`no ${tries}`)) : Promise.resolve();
      },
    });
    await h.queue({ attempts: 5, backoffMs: 100 }).enqueue('deliveries.send', { deliveryId: 'd-1' });
    await h.until(() => h.outcomes.length === 3);
    expect(h.byAttempt().map(({ state, attempt, error }) => [state, attempt, error?.message])).toEqual([
      ['willRetry', 1, 'no 1'],
      ['willRetry', 2, 'no 2'],
      ['done', 3, undefined],
    ]);
    const pauses = h.calls.slice(1).map((call, index) => call.at - h.calls[index]!.at);
    // The servers count whole milliseconds.
    expect(pauses[0]).toBeGreaterThan(98);
    expect(pauses[1]).toBeGreaterThan(198);
  });

  it('shows a job that used up its tries as failed', async () => {
    await h.worker({ behave: () => Promise.reject(new Error('never')) });
    const queue = h.queue({ attempts: 3, backoffMs: 10 });
    await queue.enqueue('deliveries.send', { deliveryId: 'd-1' });
    await h.until(() => h.outcomes.length === 3);
    expect(h.byAttempt().map(({ state }) => state)).toEqual(['willRetry', 'willRetry', 'failed']);
    expect((await queue.counts()).deliveries).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 });
    expect(h.calls).toHaveLength(3);
  });

  it('does every one of 200 jobs exactly once with two workers in competition', async () => {
    const queue = h.queue();
    const ids = Array.from({ length: 200 }, (_, index) => `d-${index}`);
    const both = new Gate();
    const behave = async () => {
      if (new Set(h.calls.map(({ worker }) => worker)).size === 2) both.open();
      await both.opened;
    };
    await Promise.all([h.worker({ as: 'a', behave }), h.worker({ as: 'b', behave })]);
    await Promise.all(ids.map((deliveryId) => queue.enqueue('deliveries.send', { deliveryId })));
    await h.until(() => h.outcomes.length === ids.length);
    expect(h.outcomesOf('done')).toHaveLength(ids.length);
    const done = h.calls.map(({ payload }) => payload);
    expect(done).toHaveLength(ids.length);
    expect(new Set(done.map((payload) => JSON.stringify(payload))).size).toBe(ids.length);
    expect((await queue.counts()).deliveries).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  it('keeps one schedule however many processes set it, and fires each slot once', async () => {
    const everySecond = { cron: '* * * * * *', tz: 'Asia/Shanghai', payload: {} };
    const queues = [h.queue(), h.queue()];
    await Promise.all(
      [...queues, ...queues].map((queue) => queue.upsertSchedule('alerts.scan', everySecond)),
    );
    const workers = await Promise.all([h.worker({ as: 'a' }), h.worker({ as: 'b' })]);
    await h.until(() => h.outcomes.length >= 3);
    await Promise.all(queues.map((queue) => queue.upsertSchedule('alerts.scan', everySecond)));
    await h.until(() => h.outcomes.length >= 5);
    await Promise.all(workers.map((worker) => worker.close()));
    expect(new Set(h.outcomes.map(({ jobId }) => jobId)).size).toBe(h.calls.length);
    const { alerts } = await queues[0]!.counts();
    expect(alerts).toMatchObject({ active: 0, failed: 0 });
    expect(alerts.waiting + alerts.delayed).toBe(1);
  });

  it('keeps a run that fell due while no worker was there, across a restart', async () => {
    const everySecond = { cron: '* * * * * *', tz: 'Asia/Shanghai', payload: { day: '2023-01-20' } };
    await h.queue().upsertSchedule('alerts.scan', everySecond);
    // A delayed job of another queue tells when the slot has passed.
    await h.worker({ queues: ['outbox'] });
    await h.queue().enqueue('outbox.relay', {}, { delayMs: 1_100 });
    await h.until(() => h.outcomes.length === 1);
    const enqueuedAgain = Date.now();
    await h.queue().upsertSchedule('alerts.scan', everySecond);
    await h.worker({ queues: ['alerts'] });
    await h.until(() => h.outcomes.length === 2);
    expect(Number(h.outcomes[1]!.jobId.split(':').at(-1))).toBeLessThan(enqueuedAgain);
    expect(h.calls[1]!.payload).toEqual({ day: '2023-01-20' });
  });

  it('replaces a schedule that changed', async () => {
    const queue = h.queue();
    await queue.upsertSchedule('alerts.scan', {
      cron: '0 3 1 1 *',
      tz: 'UTC',
      payload: { day: '2023-01-01' },
    });
    await queue.upsertSchedule('alerts.scan', {
      cron: '* * * * * *',
      tz: 'UTC',
      payload: { day: '2023-01-02' },
    });
    await h.worker();
    await h.until(() => h.outcomes.length >= 1);
    expect(h.calls[0]!.payload).toEqual({ day: '2023-01-02' });
  });

  it('gives the job of a worker that went away to another', async () => {
    const stuck = new Gate();
    const first = await h.worker({ as: 'first', lockMs: 400, behave: () => stuck.opened });
    await h.queue().enqueue('deliveries.send', { deliveryId: 'd-1' });
    await h.until(() => h.calls.length === 1);
    expect(await first.close(0)).toBe(false);
    await h.worker({ as: 'second', lockMs: 400 });
    await h.until(() => h.outcomes.length === 1);
    stuck.open();
    expect(h.calls.map(({ worker, payload }) => [worker, payload])).toEqual([
      ['first', { deliveryId: 'd-1' }],
      ['second', { deliveryId: 'd-1' }],
    ]);
    expect(h.outcomes[0]!.state).toBe('done');
  });

  it('finishes the running job before it closes, and takes no other', async () => {
    const running = new Gate();
    const worker = await h.worker({ concurrency: 1, behave: () => running.opened });
    const queue = h.queue();
    await queue.enqueue('deliveries.send', { deliveryId: 'd-1' });
    await queue.enqueue('deliveries.send', { deliveryId: 'd-2' });
    await h.until(() => h.calls.length === 1);
    const closed = worker.close();
    running.open();
    expect(await closed).toBe(true);
    expect(h.outcomes.map(({ state }) => state)).toEqual(['done']);
    expect((await queue.counts()).deliveries).toEqual({ waiting: 1, active: 0, delayed: 0, failed: 0 });
  });

  it('holds a delayed job back', async () => {
    const queue = h.queue();
    const before = performance.now();
    await queue.enqueue('deliveries.send', { deliveryId: 'later' }, { delayMs: 300 });
    await queue.enqueue('deliveries.send', { deliveryId: 'now' });
    expect((await queue.counts()).deliveries).toMatchObject({ waiting: 1, delayed: 1 });
    await h.worker();
    await h.until(() => h.outcomes.length === 2);
    const later = h.calls.find(({ payload }) => JSON.stringify(payload).includes('later'));
    expect(later!.at - before).toBeGreaterThan(298);
    expect(h.calls).toHaveLength(2);
  });

  it('refuses a bad payload when it is enqueued or scheduled', async () => {
    const queue = h.queue();
    await expect(queue.enqueue('alerts.scan', { day: 'tomorrow' })).rejects.toThrow(BadPayloadError);
    await expect(
      queue.upsertSchedule('alerts.scan', { cron: '* * * * *', tz: 'UTC', payload: { day: '2023-02-29' } }),
    ).rejects.toThrow('day is not a day');
    expect((await queue.counts()).alerts).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  it('fails a bad payload and an unknown job on arrival, without another try', async () => {
    await addRaw(h.server, 'deliveries', 'deliveries.send', { deliveryId: 7 });
    await addRaw(h.server, 'deliveries', 'deliveries.fax', {});
    await h.worker({ concurrency: 1 });
    await h.until(() => h.outcomes.length === 2);
    expect(h.outcomes.map(({ state, attempt, error }) => [state, attempt, error?.message])).toEqual([
      ['failed', 1, 'Bad payload for job "deliveries.send": deliveryId is not an id'],
      ['failed', 1, 'Unknown job "deliveries.fax"'],
    ]);
    expect(h.calls).toEqual([]);
    expect((await h.queue().counts()).deliveries).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 2 });
  });

  it('serves only the queues it was given', async () => {
    const queue = h.queue();
    await queue.enqueue('deliveries.send', { deliveryId: 'd-1' });
    await h.worker({ queues: ['alerts'] });
    await queue.enqueue('alerts.scan', {});
    await h.until(() => h.outcomes.length === 1);
    expect(h.calls.map(({ name }) => name)).toEqual(['alerts.scan']);
    expect((await queue.counts()).deliveries.waiting).toBe(1);
  });
}
