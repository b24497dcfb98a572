import { isDeepStrictEqual } from 'node:util';
import type { AnyQueue } from './connection.js';

/**
 * Sets a job scheduler only if it differs. An upsert throws the pending run away and waits for the next slot, so a
 * restart would lose a run that fell due during downtime; it also fails while that run is active, and when two
 * processes do it in the same moment. In each of these cases the schedule is already there.
 */
export async function keepSchedule(
  queue: AnyQueue,
  name: string,
  cron: string,
  tz: string,
  payload: object,
): Promise<void> {
  if (await isInPlace(queue, name, cron, tz, payload)) return;
  try {
    await queue.upsertJobScheduler(name, { pattern: cron, tz }, { name, data: payload });
  } catch (error) {
    if (!(await isInPlace(queue, name, cron, tz, payload))) throw error;
  }
}

async function isInPlace(
  queue: AnyQueue,
  name: string,
  cron: string,
  tz: string,
  payload: object,
): Promise<boolean> {
  const found = await queue.getJobScheduler(name);
  if (found === undefined || found.pattern !== cron || found.tz !== tz) return false;
  if (!isDeepStrictEqual(found.template?.data ?? {}, payload)) return false;
  // A schedule whose pending run was removed by hand would never fire again: only with a run it is in place.
  const run = await queue.getJob(`repeat:${name}:${found.next}`);
  const state = await run?.getState();
  return state === 'delayed' || state === 'waiting' || state === 'active';
}
