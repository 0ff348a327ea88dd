import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');

/**
 * The modules that load together with an entry of the build: our files by their path, packages by their name. Modules
 * that are imported later, when somebody opens a place, are not included.
 */
export async function loadedAtOnce(entry: string): Promise<ReadonlySet<string>> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    // Styles and fonts load beside the code and are not counted.
    plugins: [
      {
        name: 'code that comes at once',
        enforce: 'pre',
        resolveDynamicImport: (name) => (typeof name === 'string' ? { id: name, external: true } : null),
        load: (id) =>
          /\.(css|woff2)(\?|$)/.test(id) ? { code: 'export default {}', moduleType: 'js' } : undefined,
      },
    ],
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: { input: path.join(root, entry), external: ['electron'] },
    },
  });
  if (!('output' in built)) throw new Error('The build of one entry gave something else than one output.');
  const chunks = new Map(
    built.output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])),
  );
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (name: string) => {
    const chunk = chunks.get(name);
    if (chunk === undefined || seen.has(name)) return;
    seen.add(name);
    for (const [id, { renderedLength }] of Object.entries(chunk.modules))
      if (renderedLength > 0) found.add(nameOf(id));
    chunk.imports.forEach(walk);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) walk(chunk.fileName);
  return found;
}

function nameOf(id: string): string {
  const pack = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  return (
    pack ??
    path
      .relative(root, id.replace(/[?\0].*$/, ''))
      .split(path.sep)
      .join('/')
  );
}
