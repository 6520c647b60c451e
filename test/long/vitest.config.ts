import { defineConfig } from 'vitest/config';

/** Tests that take minutes, for `npm run test:long` alone; one file after the other, since some of them time out beside a busy browser. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/long/**/*.long.ts'],
    environment: 'node',
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
  },
});
