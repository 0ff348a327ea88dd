import { defineConfig } from '@playwright/test';
import tests from '../e2e/playwright.config';

/** `npm run speed`: the browser of the end-to-end tests, one test at a time. */
export default defineConfig({
  ...tests,
  testDir: '.',
  outputDir: '../../out/speed',
  timeout: 600_000,
  workers: 1,
  // Each measures up to three times by itself.
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../../out/reports/speed.json' }]],
  use: { ...tests.use, trace: 'off' },
});
