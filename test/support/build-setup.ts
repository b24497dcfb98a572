import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('../../bin/guatu.mjs', import.meta.url));

/** Builds what is missing or stale, once per run, for the tests that start the product as its users do. */
export default async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, [program, 'build']);
}
