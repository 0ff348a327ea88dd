import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The families that are embedded; each package has one file for each face. */
const FONT_PACKAGES = ['carlito', 'caladea', 'tinos', 'noto-naskh-arabic'];

interface CompilerFiles {
  /** The native module: a path, or the name of a package. */
  native: string;
  /** Folders with fonts. */
  fonts: string[];
  load: (native: string) => unknown;
}

/**
 * Where the compiler and its fonts are: beside the bundle in what was built, among the packages otherwise.
 * Throws where neither is there.
 */
export function compilerFiles(): CompilerFiles {
  const beside = path.join(__dirname, 'typst');
  const load = createRequire(path.join(__dirname, 'typst.cjs'));
  if (existsSync(beside)) return { native: path.join(beside, 'typst.node'), fonts: [beside], load };
  const folders = FONT_PACKAGES.map((name) =>
    path.dirname(load.resolve(`@expo-google-fonts/${name}/package.json`)),
  );
  return { native: '@myriaddreamin/typst-ts-node-compiler', fonts: folders, load };
}
