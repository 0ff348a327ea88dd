import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Node bundles by name; those that are not written yet (a young checkout) are left out. */
const nodeEntries = {
  server: 'server/main.ts',
  rapporteur: 'cli/rapporteur.ts',
};
/** A bundle of its own, sharing nothing: packaged, it alone lies outside the archive. */
const workerEntries = { worker: 'host/worker.ts' };
const shellEntries = { main: 'electron/main.ts' };
const preloads = {
  'preload-desk': 'electron/preload/desk.ts',
  'preload-room': 'electron/preload/room.ts',
};

/**
 * The parts of a build, each with the folders it is made of and the way to make it in an empty folder. Old Electron for
 * the tests brings Node 16 and Chromium 100, so that is what all parts are compiled down to; production pays nothing
 * for it and gets no shims.
 */
export const parts = {
  node: {
    folder: 'dist/node',
    sources: ['core', 'word', 'workspace', 'host', 'server', 'cli', 'electron'],
    async make(outDir) {
      await bundle({ ...nodeEntries, ...shellEntries }, outDir);
      await bundle(workerEntries, outDir);
      for (const [name, entry] of Object.entries(preloads)) await bundle({ [name]: entry }, outDir);
      copyWasm(outDir);
    },
  },
  renderer: {
    folder: 'dist/renderer',
    sources: ['core', 'renderer'],
    make: (outDir) => interfacePages(outDir),
  },
  /** The application laid out for an old Electron, with the shims that only the tests need. */
  'test-electron': {
    folder: 'dist/test-electron',
    sources: [
      'core',
      'word',
      'workspace',
      'host',
      'electron',
      'renderer',
      'templates',
      'tests/e2e/old-electron',
    ],
    async make(outDir) {
      const shims = path.join(root, 'tests/e2e/old-electron');
      const before = path.join(shims, 'polyfills.ts');
      const banner = readFileSync(path.join(shims, 'nodeGlobals.cjs'), 'utf8');
      const node = path.join(outDir, 'dist/node');
      const handle = { find: /^.*\/handle$/, replacement: path.join(shims, 'handle.ts') };
      await bundle(shellEntries, node, { alias: [handle], before, banner });
      await bundle(workerEntries, node, { before, banner });
      for (const [name, entry] of Object.entries(preloads)) await bundle({ [name]: entry }, node);
      copyWasm(node);
      await interfacePages(path.join(outDir, 'dist/renderer'), before);
      cpSync(path.join(root, 'templates'), path.join(outDir, 'templates'), { recursive: true });
      copyFileSync(path.join(shims, 'package.json'), path.join(outDir, 'package.json'));
    },
  },
};

/** The pages of desk and room. */
async function interfacePages(outDir, before) {
  const { build } = await import('vite');
  const home = path.join(root, 'renderer');
  const scripts = [path.join(home, 'main.tsx'), path.join(home, 'room.tsx')];
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root: home,
    logLevel: 'warn',
    plugins: before ? [importFirst(before, scripts)] : [],
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4_000,
    },
  });
}

function present(entries) {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, file]) => [name, path.join(root, file)])
      .filter(([, file]) => existsSync(file)),
  );
}

async function bundle(entries, outDir, { alias = [], before, banner = '' } = {}) {
  const input = present(entries);
  if (Object.keys(input).length === 0) return;
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias },
    plugins: before ? [importFirst(before, Object.values(input))] : [],
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node16',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        external: ['electron'],
        output: {
          format: 'cjs',
          banner,
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunk-[name]-[hash].cjs',
        },
      },
    },
  });
}

/** Puts one import before all others of the entries. */
function importFirst(file, entries) {
  return {
    name: 'import-first',
    transform(code, id) {
      return entries.includes(id) ? { code: `import ${JSON.stringify(file)};\n${code}`, map: null } : null;
    },
  };
}

/** SQLite's WebAssembly is looked for beside the bundle that runs it. */
function copyWasm(outDir) {
  mkdirSync(outDir, { recursive: true });
  const home = path.dirname(require.resolve('node-sqlite3-wasm'));
  copyFileSync(path.join(home, 'node-sqlite3-wasm.wasm'), path.join(outDir, 'node-sqlite3-wasm.wasm'));
}
