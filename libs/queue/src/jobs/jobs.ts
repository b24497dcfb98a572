import { id, optionalDay, parsePayload, type PayloadOf } from './payload-parser.js';

/**
 * Every job there is: the queue it waits in, and its payload (ids and days only). A worker process refuses to
 * start unless each has exactly one handler. A job is a wake-up: the tables say what is to be done.
 */
export const jobs = {
  /** Hands committed outbox rows on. */
  'outbox.relay': { queue: 'outbox', fields: {} },
  /** Assesses the lights that only the passing of time changes; `day` is the as-of date. */
  'items.assessDay': { queue: 'items', fields: { day: optionalDay } },
  /** Fills the alert ledger with what is due by `day`. */
  'alerts.scan': { queue: 'alerts', fields: { day: optionalDay } },
  /** Sends one delivery over its channel. */
  'deliveries.send': { queue: 'deliveries', fields: { deliveryId: id } },
} as const;

export type JobName = keyof typeof jobs;
export type QueueName = (typeof jobs)[JobName]['queue'];
export type JobPayload<N extends JobName> = PayloadOf<(typeof jobs)[N]['fields']>;

/** All job names, in the order of declaration. */
// Object.keys loses the literal types of a constant object.
export const jobNames = Object.keys(jobs) as JobName[];

/** All queue names. */
export const queueNames: readonly QueueName[] = [...new Set(jobNames.map((name) => jobs[name].queue))];

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name);

/** @throws BadPayloadError */
export function parseJobPayload<N extends JobName>(name: N, value: unknown): JobPayload<N> {
  return parsePayload<(typeof jobs)[N]['fields']>(name, jobs[name].fields, value);
}

/**
 * The queues a worker serves, from a list such as the variable QUEUES; an empty list means all.
 * @throws Error naming an unknown queue
 */
export function chooseQueues(wanted: readonly string[] = []): QueueName[] {
  const unknown = wanted.filter((name) => !queueNames.some((known) => known === name));
  if (unknown.length > 0)
    throw new Error(`Unknown queue ${unknown.join(', ')}: the queues are ${queueNames.join(', ')}.`);
  return queueNames.filter((name) => wanted.length === 0 || wanted.includes(name));
}
