import { defineConfig } from 'vitest/config';

/** Tests that take minutes, for `npm run test:long` alone. */
export default defineConfig({
  test: { root: '.', include: ['test/long/**/*.long.ts'], environment: 'node', testTimeout: 1_800_000 },
});
