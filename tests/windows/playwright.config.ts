import { defineConfig } from '@playwright/test';
import tests from '../e2e/playwright.config';
import type { SystemOption } from '../e2e/support/rapporteur';

/** `npm run windows`: the built application run by Node for Windows (`.ci/windows.sh`), with the browser of this computer. */
export default defineConfig<SystemOption>({
  ...tests,
  testDir: '..',
  testMatch: ['windows/*.spec.ts', 'e2e/mainFlow.spec.ts'],
  outputDir: '../../out/windows',
  timeout: 150_000,
  reporter: [['list'], ['json', { outputFile: '../../out/reports/windows.json' }]],
  use: { ...tests.use, system: 'windows' },
});
