import path from 'node:path';
import { build } from 'vite';

export const app = path.resolve(import.meta.dirname, '../..');
export const out = path.join(app, 'out/campaign');

/** Bundles the starter of the host and the code between a host and its disk, as files for Node. */
export async function bundleChild(): Promise<void> {
  for (const name of ['host', 'disk'])
    await build({
      configFile: false,
      logLevel: 'error',
      root: app,
      ssr: { noExternal: true },
      build: {
        ssr: path.join(app, 'tests/campaign/child', `${name}.ts`),
        outDir: path.join(out, 'bin'),
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: `${name}.cjs` } },
      },
    });
}
