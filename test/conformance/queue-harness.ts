import {
  BullJobQueue,
  JobHandlers,
  JobWorker,
  queueNames,
  type JobName,
  type JobOutcome,
  type QueueName,
  type QueueServer,
  type RetryPolicy,
} from '@guatu/queue';

/** One call of a handler. */
export interface Call {
  readonly worker: string;
  readonly name: JobName;
  readonly payload: unknown;
  /** Milliseconds on a clock that never goes back. */
  readonly at: number;
}

/** What a handler of the test does after the call was noted. */
export type Behaviour = (call: Call) => Promise<void>;

const nothing: Behaviour = () => Promise.resolve();

export interface WorkerSettings {
  readonly as?: string;
  readonly behave?: Behaviour;
  readonly queues?: readonly QueueName[];
  readonly concurrency?: number;
  readonly lockMs?: number;
}

/** Queues and workers of one test on one server: notes what happens, and closes everything at the end. */
export class Harness {
  readonly calls: Call[] = [];
  readonly outcomes: JobOutcome[] = [];
  readonly errors: Error[] = [];
  private readonly closers: (() => Promise<unknown>)[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(readonly server: QueueServer) {}

  queue(retry?: RetryPolicy): BullJobQueue {
    const queue = new BullJobQueue(this.server, { retry, onError: this.onError });
    this.closers.push(() => queue.close());
    return queue;
  }

  async worker(settings: WorkerSettings = {}): Promise<JobWorker> {
    const { as = 'worker', behave = nothing, queues = queueNames, concurrency, lockMs } = settings;
    const worker = new JobWorker(this.server, this.handlers(as, behave), {
      queues,
      concurrency,
      lockMs,
      onOutcome: (outcome) => this.note(() => this.outcomes.push(outcome)),
      onError: this.onError,
    });
    this.closers.unshift(() => worker.close());
    await worker.start();
    return worker;
  }

  handlers(as: string, behave: Behaviour): JobHandlers {
    const on = (name: JobName) => (payload: unknown) => {
      const call = { worker: as, name, payload, at: performance.now() };
      this.note(() => this.calls.push(call));
      return behave(call);
    };
    return new JobHandlers()
      .add('outbox.relay', on('outbox.relay'))
      .add('items.assessDay', on('items.assessDay'))
      .add('alerts.scan', on('alerts.scan'))
      .add('deliveries.send', on('deliveries.send'));
  }

  /** Resolves as soon as something noted makes the condition true. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.waiting.delete(check);
        resolve();
      };
      this.waiting.add(check);
      check();
    });
  }

  outcomesOf(state: JobOutcome['state']): JobOutcome[] {
    return this.outcomes.filter((outcome) => outcome.state === state);
  }

  /** The news of a try may overtake that of the try before it. */
  byAttempt(): JobOutcome[] {
    return this.outcomes.toSorted((a, b) => a.attempt - b.attempt);
  }

  async close(): Promise<void> {
    for (const close of this.closers) await close();
  }

  private readonly onError = (error: Error): void => this.note(() => this.errors.push(error));

  private note(add: () => void): void {
    add();
    // A check may take itself out of the set, which iteration allows.
    for (const check of this.waiting) check();
  }
}

/** A promise that is resolved from outside. */
export class Gate {
  open!: () => void;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}
