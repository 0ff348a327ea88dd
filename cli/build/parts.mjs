import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Node bundles by name; those that are not written yet (a young checkout) are left out. */
const nodeEntries = {
  server: 'server/main.ts',
  rapporteur: 'cli/rapporteur.ts',
};
/** Bundles of their own without shared files: in a package, only they are outside of the asar archive. */
const workerEntries = [
  { worker: 'host/jobs/worker.ts' },
  { 'archive-index': 'workspace/archive/search/indexThread.ts' },
];
const shellEntries = { main: 'electron/main.ts' };
const preloads = {
  'preload-desk': 'electron/preload/desk.ts',
  'preload-room': 'electron/preload/room.ts',
};

/** The parts of a build, each with the folders it is made of and the way to make it in an empty folder. */
export const parts = {
  node: {
    folder: 'dist/node',
    sources: ['core', 'word', 'pdf', 'workspace', 'host', 'server', 'cli', 'electron'],
    async make(outDir) {
      await bundle({ ...nodeEntries, ...shellEntries }, outDir);
      for (const entry of workerEntries) await bundle(entry, outDir);
      for (const [name, entry] of Object.entries(preloads)) await bundle({ [name]: entry }, outDir);
      copyWasm(outDir);
      copyTypst(outDir);
    },
  },
  renderer: {
    folder: 'dist/renderer',
    sources: ['core', 'renderer'],
    make: (outDir) => interfacePages(outDir),
  },
};

/** The pages of desk and room. */
export const pages = ['index.html', 'room.html'];

/** Each page is built on its own: what it needs at once is one file, with nothing of the other in it. */
async function interfacePages(outDir) {
  const { build } = await import('vite');
  for (const page of pages) {
    await build({
      configFile: path.join(root, 'vite.config.ts'),
      root: path.join(root, 'renderer'),
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        chunkSizeWarningLimit: 4_000,
        rolldownOptions: { input: path.join(root, 'renderer', page) },
      },
    });
  }
}

function present(entries) {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, file]) => [name, path.join(root, file)])
      .filter(([, file]) => existsSync(file)),
  );
}

async function bundle(entries, outDir) {
  const input = present(entries);
  if (Object.keys(input).length === 0) return;
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        external: ['electron'],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunk-[name]-[hash].cjs',
        },
      },
    },
  });
}

/** The PDF compiler of this system and the fonts that it embeds, looked for beside the bundle. */
function copyTypst(outDir) {
  const folder = path.join(outDir, 'typst');
  mkdirSync(folder, { recursive: true });
  const native = nativeCompiler();
  if (native !== undefined) copyFileSync(native, path.join(folder, 'typst.node'));
  const fonts = path.dirname(path.dirname(require.resolve('@expo-google-fonts/tinos/package.json')));
  for (const file of readdirSync(fonts, { recursive: true })) {
    if (EMBEDDED.test(file)) copyFileSync(path.join(fonts, file), path.join(folder, path.basename(file)));
  }
}

/** Regular and bold, upright and italic: a package may hold other weights too. */
const EMBEDDED = /(400Regular|700Bold)(_Italic)?\.ttf$/;

/** Its path; undefined where there is none for this system: npm installs the one that fits. */
function nativeCompiler() {
  const scope = path.dirname(
    path.dirname(require.resolve('@myriaddreamin/typst-ts-node-compiler/package.json')),
  );
  for (const name of readdirSync(scope)) {
    const file = readdirSync(path.join(scope, name)).find((each) => each.endsWith('.node'));
    if (file !== undefined) return path.join(scope, name, file);
  }
  return undefined;
}

/** SQLite's WebAssembly is looked for beside the bundle that runs it. */
function copyWasm(outDir) {
  mkdirSync(outDir, { recursive: true });
  const home = path.dirname(require.resolve('node-sqlite3-wasm'));
  copyFileSync(path.join(home, 'node-sqlite3-wasm.wasm'), path.join(outDir, 'node-sqlite3-wasm.wasm'));
}
