import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface CompilerFiles {
  /** The native module: a path, or the name of a package. */
  native: string;
  /** A folder with the fonts, in folders of their own or beside each other. */
  fonts: string;
  load: (native: string) => unknown;
}

/**
 * Where the compiler and its fonts are: beside the bundle in what was built, among the packages otherwise.
 * Throws where neither is there.
 */
export function compilerFiles(): CompilerFiles {
  const beside = path.join(import.meta.dirname, 'typst');
  const load = createRequire(path.join(import.meta.dirname, 'typst.cjs'));
  if (existsSync(beside)) return { native: path.join(beside, 'typst.node'), fonts: beside, load };
  const family = path.dirname(load.resolve('@expo-google-fonts/tinos/package.json'));
  return { native: '@myriaddreamin/typst-ts-node-compiler', fonts: path.dirname(family), load };
}
