import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';

const { resolve } = base;

/** `npm run bench`: one file after the other, so that nothing but the measured thing uses the machine. */
export default mergeConfig(
  defineConfig({ resolve }),
  defineConfig({
    test: {
      include: ['test/bench/*.bench.ts'],
      globalSetup: ['test/support/build-setup.ts'],
      fileParallelism: false,
      testTimeout: 600_000,
      hookTimeout: 300_000,
      disableConsoleIntercept: true,
      reporters: ['dot'],
    },
  }),
);
