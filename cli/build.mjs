#!/usr/bin/env node
import { parts } from './build/parts.mjs';
import { ensureBuilt } from './build/fresh.mjs';

/** `npm run build`: everything the application runs from, in `dist/`. Names of parts after it build only those. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown[0]}”. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : ['node', 'renderer'];
await ensureBuilt(names, { force: true, say: (line) => console.log(line) });
