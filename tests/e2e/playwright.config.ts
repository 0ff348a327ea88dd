import { defineConfig } from '@playwright/test';

/** Started by `tests/e2e/run.mjs`, which finds the browser and Electron and builds first. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../out/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // On a machine that others share, a test may be late once; the last lines of `.ci/run` name each one that was.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../../out/reports/e2e.json' }]],
  use: {
    // A step that cannot be done fails by itself, before the whole test times out.
    actionTimeout: 30_000,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env['RAPPORTEUR_BROWSER'] && { executablePath: process.env['RAPPORTEUR_BROWSER'] }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
