import { defineConfig } from 'vitest/config';

/** What takes long or needs the built package; `npm run check` leaves it out, `npm test` does not. */
const slow = ['tests/**/*.slow.test.ts', 'tests/package/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: ['tests/**/*.test.ts'], exclude: slow, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: 'slow', include: slow, testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
