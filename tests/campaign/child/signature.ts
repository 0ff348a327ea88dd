import path from 'node:path';

/** Names and numbers that differ from run to run, and the files of a package, which are all written alike. */
const VARYING: [RegExp, string][] = [
  [/\/data\/(?!.*\.rapporteur-).+$/, '/data/F'],
  [/\d{4}-?\d\d-?\d\dT[\dZ:.-]+/g, 'T'],
  [/[0-9a-f]{8,}/g, 'H'],
  [/(?<=\/)[0-9a-f]{2}(?=\/|$)/g, 'D'],
  [/\d+/g, 'N'],
];

/**
 * What a call to the disk is, whichever run it is in: the function, and the place of the file below its root. The same work
 * makes the same calls, in a number that depends on chance.
 */
export function signatureOf(name: string, file: string, roots: readonly string[]): string {
  const at = roots.findIndex((root) => file === root || file.startsWith(root + path.sep));
  const below = path.relative(roots[at] ?? '', file);
  return `${name} ${at} ${VARYING.reduce((text, [pattern, by]) => text.replace(pattern, by), below)}`;
}

/** A number for a signature, so that all threads of a host can be told of it (FNV-1a, 32 bits). */
export function numberOf(signature: string): number {
  let sum = 0x811c9dc5;
  for (const letter of signature) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum | 0;
}
