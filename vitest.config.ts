import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const lib = (name: string) => fileURLToPath(new URL(`./libs/${name}/src/index.ts`, import.meta.url));
const app = (name: string) => fileURLToPath(new URL(`./apps/${name}/src/index.ts`, import.meta.url));
const libs = ['domain', 'platform', 'data-access', 'queue', 'channels', 'ledger', 'application'];
const alias = Object.fromEntries([
  ...libs.map((name) => [`@guatu/${name}`, lib(name)] as const),
  ...['api', 'worker'].map((name) => [`@guatu/${name}`, app(name)] as const),
]);

/** Start the product as its users do, so they need the build. */
const builtSpecs = ['test/e2e/{start,browser}-*.spec.ts'];

/** Tiers: unit needs nothing; the others share one embedded PostgreSQL started by the global set-up. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['libs/**/*.spec.ts', 'apps/*/src/**/*.spec.{ts,tsx}', 'test/architecture/**/*.spec.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/{medium,e2e,conformance}/**/*.spec.ts'],
          exclude: builtSpecs,
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: builtSpecs,
          globalSetup: ['test/support/build-setup.ts', 'test/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
