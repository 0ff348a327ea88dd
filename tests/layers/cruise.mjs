import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The rooms, from the ground up, as `.dependency-cruiser.cjs` lists them. */
export const ROOMS = [
  'core',
  'templates',
  'word',
  'pdf',
  'workspace',
  'host',
  'electron',
  'server',
  'cli',
  'renderer',
];

/**
 * What the rules say of the tree in `folder`: who imports what, and the imports that break a rule.
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
export async function cruiseTree(folder, rooms = ROOMS) {
  const { forbidden, options } = await extractConfig(join(root, '.dependency-cruiser.cjs'));
  const tsConfig = extractTsConfig(join(root, 'tsconfig.json'));
  const { output } = await cruise(
    rooms,
    { ...options, tsConfig: undefined, baseDir: folder, validate: true, ruleSet: { forbidden } },
    undefined,
    { tsConfig },
  );
  return output;
}

/** The names of all rules. */
export async function ruleNames() {
  const { forbidden } = await extractConfig(join(root, '.dependency-cruiser.cjs'));
  return forbidden.map(({ name }) => name);
}
