import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The renderer's build; `cli/build.mjs` adds the Node bundles (shell, server, command line, workers). */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    sourcemap: true,
    rolldownOptions: {
      input: ['index.html', 'room.html'].map((page) => path.join(import.meta.dirname, 'renderer', page)),
    },
  },
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    testTimeout: 20_000,
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'out/reports/unit.json' }]]
      : ['default'],
  },
});
