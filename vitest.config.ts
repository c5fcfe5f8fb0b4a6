import { defineConfig } from 'vitest/config';

/** A day begins here while it still is the day before there: nothing may depend on where it runs. */
const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'];

const MINUTE = 60_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      ...ZONES.map((zone) => ({
        test: { name: `reading in ${zone}`, include: ['tests/{article,archive,components}/**/*.test.ts'], pool: 'forks' as const, isolate: false, env: { TZ: zone }, testTimeout: MINUTE },
      })),
      { test: { name: 'house', include: ['tests/*.test.ts', 'tests/{commands,history}/**/*.test.ts'], testTimeout: 3 * MINUTE } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/buildSite.ts', 'tests/support/browser.ts'],
          testTimeout: 4 * MINUTE,
          hookTimeout: 4 * MINUTE,
        },
      },
    ],
  },
});
