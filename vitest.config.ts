import { defineConfig } from 'vitest/config';

/** Tests that put something else in place of a module: each in a world of its own. The others share one, which halves the time. */
const replacing = ['test/components/every-word.test.tsx', 'test/probes/browser.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'apart', include: replacing } },
    ],
  },
});
