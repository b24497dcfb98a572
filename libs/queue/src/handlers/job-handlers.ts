import { jobNames, parseJobPayload, type JobName, type JobPayload } from '../jobs/jobs.js';

export type JobHandler<N extends JobName> = (payload: JobPayload<N>) => Promise<void>;

interface Entry {
  readonly where: string;
  readonly run: (payload: unknown) => Promise<void>;
}

/** Job names without a handler, or with several. */
export class JobHandlersError extends Error {
  override readonly name = 'JobHandlersError';

  constructor(readonly problems: readonly string[]) {
    super(
      `Every job needs exactly one handler (@OnJob):\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
  }
}

/** The handlers of this process. */
export class JobHandlers {
  private readonly entries = new Map<JobName, Entry[]>();

  /** `where` names the method in messages, e.g. "AlertsJobs.scan". */
  add<N extends JobName>(name: N, handler: JobHandler<N>, where = 'a function'): this {
    const run = (payload: unknown) => handler(parseJobPayload(name, payload));
    this.entries.set(name, [...(this.entries.get(name) ?? []), { where, run }]);
    return this;
  }

  /** @throws JobHandlersError naming every job without exactly one handler */
  assertComplete(): void {
    const problems = jobNames.flatMap((name) => {
      const found = this.entries.get(name) ?? [];
      if (found.length === 1) return [];
      return found.length === 0
        ? [`job "${name}" has no handler`]
        : [`job "${name}" has ${found.length} handlers: ${found.map(({ where }) => where).join(', ')}`];
    });
    if (problems.length > 0) throw new JobHandlersError(problems);
  }

  /**
   * Runs the handler of a job.
   * @throws BadPayloadError, JobHandlersError, and whatever the handler throws
   */
  async run(name: JobName, payload: unknown): Promise<void> {
    const entry = this.entries.get(name)?.[0];
    if (entry === undefined) throw new JobHandlersError([`job "${name}" has no handler`]);
    await entry.run(payload);
  }
}
