import path from 'node:path';

/** Parts of a path that a signature leaves out: names and numbers that differ from run to run, and files of a package, which are all written alike. */
const VARYING: [RegExp, string][] = [
  [/\/data\/(?!.*\.rapporteur-).+$/, '/data/F'],
  [/\d{4}-?\d\d-?\d\dT[\dZ:.-]+/g, 'T'],
  [/[0-9a-f]{8,}/g, 'H'],
  [/(?<=\/)[0-9a-f]{2}(?=\/|$)/g, 'D'],
  [/\d+/g, 'N'],
];

/**
 * The signature of a call to the disk, the same in every run: the function, and the place of the file below its root. The
 * same work makes the same calls, but not always equally often.
 */
export function signatureOf(name: string, file: string, roots: readonly string[]): string {
  const at = roots.findIndex((root) => file === root || file.startsWith(root + path.sep));
  const below = path.relative(roots[at] ?? '', file);
  return `${name} ${at} ${VARYING.reduce((text, [pattern, by]) => text.replace(pattern, by), below)}`;
}

/** A number for a signature, to be shared among threads (FNV-1a, 32 bits). */
export function numberOf(signature: string): number {
  let sum = 0x811c9dc5;
  for (const letter of signature) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum | 0;
}
