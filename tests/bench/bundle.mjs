import { build } from 'vite';

/**
 * Bundles a TypeScript entry for Node into `out/` (packages stay outside) and returns the file's address, so that
 * benches and child processes run the shipped code, not a test runner's transform.
 */
export async function bundle(entry, name) {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir: 'out/bundles',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return new URL(`../../out/bundles/${name}.mjs`, import.meta.url);
}
