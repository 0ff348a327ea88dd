import { availableParallelism } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Which style sheet a class name is of. */
const sheets = new Map<string, string>();

/** `Sheet_line` for the class `line` of `Sheet.module.css`: a name that people and the test of the look can read. */
function classNameIn(name: string, file: string): string {
  const sheet = path.basename(file).replace(/\.module\.css.*$/, '');
  const [plain = file] = file.split('?');
  const other = sheets.get(sheet);
  if (other !== undefined && other !== plain)
    throw new Error(`two style sheets are called ${sheet}: ${other}, ${plain}`);
  sheets.set(sheet, plain);
  return `${sheet}_${name}`;
}

/** Code by which wordings are written and rows are dragged: the library and the bars around every place do without. */
const EDITOR =
  /tiptap|prosemirror|dnd-kit|wording.(Toolbar|WordingEditor|WordingField|convert|paste|schema|useHidden)|useDragWords/;

/** The renderer's build; `cli/build.mjs` adds the Node bundles (shell, server, command line, workers). */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  css: { modules: { generateScopedName: classNameIn } },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'shared', minShareCount: 2, test: (file) => !EDITOR.test(file) },
            { name: 'editor', minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/propertySeed.ts'],
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    testTimeout: 20_000,
    // Left to itself it takes one of two processors, and twice as long.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'out/reports/unit.json' }]]
      : ['default'],
  },
});
