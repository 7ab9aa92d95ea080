import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What takes long or needs the built package; `npm run check` leaves it out, `npm test` does not. */
const slow = [
  'tests/**/*.slow.test.ts',
  'tests/package/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/page/**/*.test.ts',
];

/** The package by its own name, as scripts of what-ifs import it: its sources, so that no build is needed. */
const alias = {
  'demarche/machines': fileURLToPath(new URL('machines/index.ts', import.meta.url)),
  'demarche/scenarios': fileURLToPath(new URL('scenarios/index.ts', import.meta.url)),
  'demarche/explore': fileURLToPath(new URL('src/doors/explore.ts', import.meta.url)),
  'demarche/export': fileURLToPath(new URL('src/doors/export.ts', import.meta.url)),
  'demarche/teach': fileURLToPath(new URL('src/doors/teach.ts', import.meta.url)),
  demarche: fileURLToPath(new URL('src/doors/all.ts', import.meta.url)),
};

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    isolate: false,
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
