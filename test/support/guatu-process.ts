import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../..', import.meta.url));

export interface GuatuOptions {
  /** Words after `guatu`: a role, options. */
  words?: string[];
  env?: Record<string, string>;
  /** Words for Node itself. */
  nodeWords?: string[];
  /** Another installation than this one, which then builds itself. */
  root?: string;
  /** Below a shell, as under `npm start`; what is stopped is then the shell. */
  belowShell?: boolean;
}

/** `node bin/guatu.mjs` as a process of its own, on the build made by the global set-up unless `root` is given. */
export class GuatuProcess {
  output = '';
  private readonly exited: Promise<number | string>;

  private constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.exited = new Promise((resolve) => {
      child.once('close', (code, signal) => resolve(code ?? signal ?? 'lost'));
    });
  }

  static start({ words = [], env = {}, nodeWords = [], root, belowShell }: GuatuOptions): GuatuProcess {
    const program = join(root ?? here, 'bin', 'guatu.mjs');
    const build = root === undefined ? ['--no-build'] : [];
    const command = [process.execPath, ...nodeWords, program, ...words, ...build];
    const [file = '', ...args] = belowShell ? ['/bin/sh', '-c', '"$@"; true', 'npm', ...command] : command;
    // Only what is given here: variables of the machine that runs the tests must not reach the product.
    const child = spawn(file, args, {
      cwd: root ?? here,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new GuatuProcess(child);
  }

  /** Resolves when the output holds `text`. @throws when the process ends first */
  async says(text: string): Promise<void> {
    const found = new Promise<void>((resolve) => {
      const look = () => this.output.includes(text) && resolve();
      this.child.stdout?.on('data', look);
      this.child.stderr?.on('data', look);
      look();
    });
    const ended = this.exited.then((code) => {
      throw new Error(`ended with ${code} before saying "${text}":\n${this.output}`);
    });
    await Promise.race([found, ended]);
  }

  /** Exit code, or the signal that ended it, once nothing holds its output any more. */
  end(): Promise<number | string> {
    return this.exited;
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
    this.child.kill(signal);
    return this.exited;
  }

  /** For the end of a test that may have failed anywhere. */
  async endNow(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.stop();
  }
}
