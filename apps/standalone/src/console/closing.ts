const limitMs = 45_000;

/** What was opened, closed in the opposite order, once. */
export class Closing {
  private readonly steps: (() => Promise<void>)[] = [];
  private closed: Promise<boolean> | undefined;

  add(close: () => Promise<void>): void {
    this.steps.push(close);
  }

  /** @returns whether everything closed without an error and in time (45 s: a database may write its last checkpoint) */
  closeAll(): Promise<boolean> {
    this.closed ??= Promise.race([this.run(), afterLimit()]);
    return this.closed;
  }

  private async run(): Promise<boolean> {
    let clean = true;
    for (let close = this.steps.pop(); close; close = this.steps.pop()) {
      await close().catch((error: unknown) => {
        clean = false;
        console.error(error);
      });
    }
    return clean;
  }
}

function afterLimit(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), limitMs).unref();
  });
}
