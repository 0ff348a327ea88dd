#!/usr/bin/env node
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from './build/fresh.mjs';
import { root } from './build/parts.mjs';

/** `npm run -s rapporteur -- …`: builds the command line when its sources changed, silently, and runs it. */
try {
  await ensureBuilt(['node']);
} catch (error) {
  console.error(`The command line could not be built: ${String(error.message).split('\n')[0]}`);
  process.exit(1);
}
createRequire(import.meta.url)(path.join(root, 'dist/node/rapporteur.cjs'));
