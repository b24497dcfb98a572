import pg from 'pg';
import type { LightMyRequestResponse } from 'fastify';

export interface Statement {
  text: string;
  values: unknown[];
}

/** What one request asked of the database, and what it answered. Statements of one group ran at the same time. */
export interface Captured {
  groups: Statement[][];
  body: string;
}

interface Seen extends Statement {
  began: number;
  ended: number;
}

type Query = (...args: unknown[]) => unknown;

/** Runs a request of an in-process API and records every statement that it sends. */
export async function capture(run: () => Promise<LightMyRequestResponse>): Promise<Captured> {
  const seen: Seen[] = [];
  const prototype = pg.Client.prototype as { query: Query };
  const original = prototype.query;
  prototype.query = function query(this: unknown, ...args: unknown[]): unknown {
    const statement: Seen = { ...statementOf(args), began: performance.now(), ended: Infinity };
    seen.push(statement);
    const result = Reflect.apply(original, this, args);
    if (result instanceof Promise)
      void result.then(
        () => (statement.ended = performance.now()),
        () => undefined,
      );
    return result;
  };
  try {
    const response = await run();
    if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${response.body}`);
    return { groups: groupsOf(seen), body: response.body };
  } finally {
    prototype.query = original;
  }
}

function statementOf([first, second]: unknown[]): Statement {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  const config = first as { text: string; values?: unknown[] };
  return { text: config.text, values: config.values ?? (Array.isArray(second) ? second : []) };
}

function groupsOf(seen: readonly Seen[]): Statement[][] {
  const groups: Seen[][] = [];
  for (const statement of seen) {
    const group = groups.at(-1);
    const overlaps = group && statement.began < Math.min(...group.map(({ ended }) => ended));
    if (overlaps) group.push(statement);
    else groups.push([statement]);
  }
  return groups.map((group) => group.map(({ text, values }) => ({ text, values })));
}
