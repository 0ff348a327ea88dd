import { defineConfig } from '@playwright/test';
import tests from '../playwright.config';

/** `npm run screenshots`: the same browser as the tests, taking pictures. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: '**/*.shots.ts',
  outputDir: '../../../out/e2e-screenshots',
  timeout: 600_000,
  reporter: 'line',
  use: { ...tests.use, trace: 'off' },
});
