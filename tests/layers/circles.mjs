import { posix } from 'node:path';

/**
 * The circles among folders: sets of folders of which each reaches every other through imports, types included. A folder
 * and one inside it are two.
 * @param {{ source: string, dependencies: { resolved: string }[] }[]} modules paths relative to the tree
 * @returns {{ folders: string[], imports: string[] }[]} `imports` are those that close the circle, as `from → to`
 */
export function folderCircles(modules) {
  const ours = new Set(modules.map(({ source }) => source));
  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.filter(({ resolved }) => ours.has(resolved)).map(({ resolved }) => [source, resolved]),
  );
  const next = new Map();
  for (const [from, to] of imports) {
    const [a, b] = [posix.dirname(from), posix.dirname(to)];
    if (a === b) continue;
    next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const reached = new Map([...next.keys()].map((folder) => [folder, reach(folder, next)]));
  const circles = [];
  const told = new Set();
  for (const [folder, beyond] of reached) {
    if (told.has(folder) || !beyond.has(folder)) continue;
    const folders = [...beyond].filter((other) => reached.get(other)?.has(folder)).sort();
    folders.forEach((other) => told.add(other));
    const isInside = (file) => folders.includes(posix.dirname(file));
    const closing = imports.filter(
      ([from, to]) => isInside(from) && isInside(to) && posix.dirname(from) !== posix.dirname(to),
    );
    circles.push({ folders, imports: closing.map(([from, to]) => `${from} → ${to}`) });
  }
  return circles;
}

/** Every folder that imports lead to from this one. */
function reach(folder, next) {
  const seen = new Set();
  const open = [...(next.get(folder) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return seen;
}
