import type { JobName, JobPayload } from '../jobs/jobs.js';

const handled = Symbol('guatu.onJob');

type JobMethod<N extends JobName> = (payload: JobPayload<N>) => Promise<void>;

/** Marks a method of a provider as the handler of a job; it receives the parsed payload. */
export function OnJob<N extends JobName>(name: N) {
  // Generic over the method: one without the payload parameter is a handler too.
  return <M extends JobMethod<N>>(
    _target: object,
    _key: string | symbol,
    { value }: TypedPropertyDescriptor<M>,
  ): void => {
    if (value !== undefined) Object.defineProperty(value, handled, { value: name });
  };
}

/** The job a method handles, or undefined. */
export function jobOf(method: unknown): JobName | undefined {
  if (typeof method !== 'function' || !(handled in method)) return undefined;
  // Only OnJob defines the symbol.
  return method[handled] as JobName;
}
