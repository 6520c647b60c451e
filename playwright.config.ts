import { defineConfig } from '@playwright/test';

/** Browser tests start their browsers themselves, through `test/browser/support`: extension, policy and profile belong to the test. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  forbidOnly: true,
});
