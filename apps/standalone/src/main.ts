import { Closing } from './console/closing.js';
import { explain } from './console/explain.js';
import { runStandalone, type StandaloneOptions } from './run-standalone.js';

/**
 * Everything in one process. Ends with code 0 after a signal, with code 1 and a message after a failure; both ways
 * what was opened is closed first.
 */
export async function main(options: StandaloneOptions): Promise<void> {
  const closing = new Closing();
  const end = async (code: number): Promise<never> => {
    const clean = await closing.closeAll();
    process.exit(clean ? code : 1);
  };
  const fail = (error: unknown) => {
    console.error(explain(error));
    return end(1);
  };
  let stopping = false;
  const stop = () => {
    // The second Ctrl-C of somebody in a hurry; the watchdog of PostgreSQL still ends the database.
    if (stopping) process.exit(130);
    stopping = true;
    console.log('\n正在停止 · stopping …');
    void end(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  if (process.env['npm_lifecycle_event'] === 'start') watchParent(stop);
  try {
    await runStandalone(options, closing, (error) => void fail(error));
  } catch (error) {
    if (!stopping) await fail(error);
  }
}

/** A killed `npm start` takes its shell along but not us; the change of parent is all that tells. */
function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
