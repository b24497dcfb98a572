import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Captured } from './capture.js';

const program = fileURLToPath(new URL('floor.mjs', import.meta.url));

export interface Floor {
  origin: string;
  stop(): void;
}

/** Starts the bare server in a process of its own; it ends with this one. */
export async function startFloor(url: string, routes: Record<string, Captured>): Promise<Floor> {
  const child = fork(program);
  child.send({ url, routes });
  const [port] = (await once(child, 'message')) as [number];
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
