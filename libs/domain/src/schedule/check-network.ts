import { isPlainDate } from '../date/plain-date.js';
import {
  dayUnits,
  linkTypes,
  maxStepDays,
  type BlackoutSpan,
  type Network,
  type NetworkLink,
  type NetworkStep,
} from './network.js';
import type { NetworkProblem } from './network-problem.js';

/** Problems listed at most: whoever sends a wrong column need not read it row by row. */
const listedProblems = 50;

/** What a check found: problems, and the places of the steps that links name. */
export interface CheckedNetwork {
  problems: NetworkProblem[];
  /** Place in `steps` by id. */
  places: Map<string, number>;
  /** Places of both ends of every link. */
  from: Int32Array;
  to: Int32Array;
}

const isOneOf = (values: readonly string[], value: string): boolean => values.includes(value);

function checkBlackouts(spans: readonly BlackoutSpan[], parent: string, problems: NetworkProblem[]): void {
  for (const [i, { from, to }] of spans.entries()) {
    const path = `${parent}blackouts[${i}]`;
    if (!isPlainDate(from)) problems.push({ code: 'badDate', path: `${path}.from` });
    else if (!isPlainDate(to)) problems.push({ code: 'badDate', path: `${path}.to` });
    else if (to < from) problems.push({ code: 'badBlackout', path: `${path}.to` });
  }
}

function checkActuals(step: NetworkStep, asOf: string, parent: string, problems: NetworkProblem[]): void {
  const { id, actualStart, actualFinish } = step;
  for (const key of ['actualStart', 'actualFinish'] as const) {
    const day = step[key] ?? null;
    if (day === null) continue;
    if (!isPlainDate(day)) problems.push({ code: 'badDate', path: `${parent}.${key}` });
    else if (day > asOf) problems.push({ code: 'actualAfterAsOf', path: `${parent}.${key}`, id });
  }
  if (actualStart && actualFinish && actualFinish < actualStart) {
    problems.push({ code: 'finishBeforeStart', path: `${parent}.actualFinish`, id });
  }
}

function checkStep(step: NetworkStep, i: number, asOf: string, { problems, places }: CheckedNetwork): void {
  const path = `steps[${i}]`;
  const { id, duration, unit, blackouts, actualStart, actualFinish } = step;
  if (typeof id !== 'string' || id === '') {
    problems.push({ code: 'badId', path: `${path}.id` });
    return;
  }
  if (places.has(id)) problems.push({ code: 'duplicateId', path: `${path}.id`, id });
  else places.set(id, i);
  if (!Number.isInteger(duration) || duration < 1 || duration > maxStepDays) {
    problems.push({ code: 'badDuration', path: `${path}.duration`, id });
  }
  if (!isOneOf(dayUnits, unit)) problems.push({ code: 'badUnit', path: `${path}.unit` });
  if (blackouts) checkBlackouts(blackouts, `${path}.`, problems);
  if (actualStart || actualFinish) checkActuals(step, asOf, path, problems);
}

function checkLink(link: NetworkLink, i: number, checked: CheckedNetwork): void {
  const { problems, places } = checked;
  const { from, to, type = 'FS', lag = 0, lagUnit = 'working' } = link;
  const fromPlace = places.get(from);
  const toPlace = places.get(to);
  const path = `links[${i}]`;
  if (fromPlace === undefined) problems.push({ code: 'unknownId', path: `${path}.from`, id: from });
  if (toPlace === undefined) problems.push({ code: 'unknownId', path: `${path}.to`, id: to });
  checked.from[i] = fromPlace ?? 0;
  checked.to[i] = toPlace ?? 0;
  if (!isOneOf(linkTypes, type)) problems.push({ code: 'badLinkType', path: `${path}.type` });
  if (!Number.isInteger(lag) || Math.abs(lag) > maxStepDays)
    problems.push({ code: 'badLag', path: `${path}.lag` });
  if (!isOneOf(dayUnits, lagUnit)) problems.push({ code: 'badUnit', path: `${path}.lagUnit` });
}

/** Reads a network through; lists the first problems. Cycles show when it is laid out (network-graph.ts). */
export function checkNetwork(network: Network): CheckedNetwork {
  const { deadline, asOf, steps, links } = network;
  const problems: NetworkProblem[] = [];
  const places = new Map<string, number>();
  const checked = {
    problems,
    places,
    from: new Int32Array(links.length),
    to: new Int32Array(links.length),
  };
  if (!isPlainDate(deadline)) problems.push({ code: 'badDate', path: 'deadline' });
  if (!isPlainDate(asOf)) problems.push({ code: 'badDate', path: 'asOf' });
  else if (isPlainDate(deadline) && deadline < asOf && network.deadlineMayHavePassed !== true) {
    problems.push({ code: 'deadlineBeforeAsOf', path: 'deadline', deadline, asOf });
  }
  checkBlackouts(network.blackouts ?? [], '', problems);
  if (steps.length === 0) problems.push({ code: 'noSteps', path: 'steps' });
  for (let i = 0; i < steps.length; i += 1) checkStep(steps[i]!, i, asOf, checked);
  for (let i = 0; i < links.length && problems.length < listedProblems; i += 1) {
    checkLink(links[i]!, i, checked);
  }
  problems.splice(listedProblems);
  return checked;
}
