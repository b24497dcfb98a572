import { rm } from 'node:fs/promises';
import { addDays, createWorkingCalendar, type Network, scheduleNetwork } from '@guatu/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialCalendar } from '../support/official-calendar.js';
import { anyShape, randomNetwork } from '../support/random-network.js';
import { makeScratchFolder } from '../support/scratch-folder.js';
import { findTaskJuggler, latestStarts } from '../support/taskjuggler.js';

const version = findTaskJuggler();
if (version === null) console.log('tj3 not found: schedules not compared with TaskJuggler');

/** Networks of FS and FF links with deadlines over the three years in which TaskJuggler's project has room before. */
function sample(count: number, seed: number): Network[] {
  const shape = {
    ...anyShape,
    maxSteps: 9,
    maxDays: 25,
    types: ['FS', 'FF'],
    minLag: 0,
    withFacts: false,
  } as const;
  const networks = fc
    .tuple(randomNetwork(shape), fc.integer({ min: 0, max: 930 }))
    .map(([network, days]) => ({ ...network, deadline: addDays('2024-06-01', days) }));
  return fc.sample(networks, { numRuns: count, seed }).map(toComparable);
}

/**
 * What both programs can say. TaskJuggler knows one dependency between two tasks, and counts the rest days behind a
 * task of working days as part of it, so that only a calendar step has a finish that FF links can be compared by.
 */
function toComparable(network: Network): Network {
  const unitOf = new Map(network.steps.map(({ id, unit }) => [id, unit]));
  const links = network.links.map((link) =>
    unitOf.get(link.to) === 'working' ? { ...link, type: 'FS' as const } : link,
  );
  const byEnds = new Map(links.map((link) => [`${link.from} ${link.to}`, link]));
  return { ...network, links: [...byEnds.values()] };
}

describe.skipIf(version === null)(`against ${version ?? 'TaskJuggler'}`, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await makeScratchFolder();
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['the official calendars of 2023 to 2026', officialCalendar(), 400, 2023],
    ['a plain week', createWorkingCalendar({ weeklyOff: [0, 6], exceptions: [], knownYears: [] }), 40, 7],
    ['days that all work', createWorkingCalendar({ weeklyOff: [], exceptions: [], knownYears: [] }), 100, 8],
  ])('has the same latest starts by %s', async (_, calendar, count, seed) => {
    const networks = sample(count, seed);
    const { starts, complaints } = await latestStarts(networks, calendar, folder);
    expect(complaints).toBe('');
    const ours = networks.flatMap((network, place) =>
      scheduleNetwork(network, calendar).steps.map(
        ({ id, latestStart }) => [`N${place}.${id}`, latestStart] as const,
      ),
    );
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(starts));
    expect(starts.size).toBeGreaterThan(count);
  });
});
