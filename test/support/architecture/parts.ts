/** What the parts of the product may import, besides themselves (docs/architecture.md). */
const inner = ['domain', 'platform'];
const application = [...inner, 'data-access', 'ledger', 'channels', 'queue'];
const process = [...application, 'application'];

export const mayImport: Record<string, readonly string[]> = {
  domain: [],
  platform: [],
  queue: ['platform'],
  'data-access': inner,
  ledger: inner,
  channels: inner,
  application,
  api: process,
  worker: process,
  standalone: [...process, 'api', 'worker'],
  web: ['domain'],
};

/** The lib or app a file belongs to ('libs/domain/...' → 'domain'), or undefined for tests and scripts. */
export function partOf(path: string): string | undefined {
  return /^(?:libs|apps)\/([^/]+)\//.exec(path)?.[1];
}

/** Whether a file is a test or made for tests, which may reach across. */
export function isTest(path: string): boolean {
  return path.startsWith('test/') || /\.spec\.tsx?$/.test(path);
}
