import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longest-first.ts'
import { WORKERS } from './tests/support/workers.ts'

const SEED = 'tests/support/global-setup.ts'
const WEBS = 'tests/support/built-web.ts'
const OWN_CORE = 'tests/support/own-core.ts'
const NETWORK = 'tests/support/network-apart.ts'

/**
 * Three projects: `house` tests the rules of the house, without a database; `suites` runs everything else that needs no
 * browser; `journeys` drives Chromium, after them. Each file has its own database, server and port, so two run at a time.
 * All run in Node: a screen is rendered to markup, and a page that must be clicked is a journey. Files of a worker share what
 * they load: two thirds of the time of a small suite was loading the application once more.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: WORKERS,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    sequence: { sequencer: LongestFirst },
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
          setupFiles: [OWN_CORE],
          include: ['src/**/tests/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'house/database/tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/journeys/**', 'tests/scale/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          globalSetup: [NETWORK, WEBS, SEED],
          setupFiles: [OWN_CORE],
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } }, // a condition, however busy the machine is
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
