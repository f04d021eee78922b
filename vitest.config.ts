import { defineConfig } from 'vitest/config'

const SEED = 'tests/support/global-setup.ts'

/**
 * Three projects: `house` tests the rules of the house, without a database; `suites` runs everything else that needs no
 * browser; `journeys` drives Chromium one file at a time, after them.
 * All run in Node: a screen is rendered to markup, and a page that must be clicked is a journey. Files of a worker share what
 * they load: two thirds of the time of a small suite was loading the application once more.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          environment: 'node',
          include: ['house/tests/**/*.test.ts', 'bin/**/tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'suites',
          environment: 'node',
          globalSetup: [SEED],
          include: ['src/**/tests/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'house/database/tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/journeys/**', 'tests/scale/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          globalSetup: [SEED],
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
