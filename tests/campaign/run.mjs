#!/usr/bin/env node
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../cli/build/fresh.mjs';
import { root } from '../../cli/build/parts.mjs';
import { bundle } from '../bench/bundle.mjs';
import { HELP, readOptions } from './options.mjs';

/** `npm run campaign`: builds the application and the campaign, and runs it (see main.ts). */
const say = (line) => console.log(line);
try {
  if (readOptions(process.argv.slice(2)).help) {
    say(HELP);
    process.exit(0);
  }
} catch (fault) {
  console.error(`${fault.message}\n\n${HELP}`);
  process.exit(2);
}
await ensureBuilt(['node', 'renderer'], { say });
const children = await import((await bundle('tests/campaign/bundleChild.ts', 'campaignChild')).href);
await children.bundleChild();
const campaign = fileURLToPath(await bundle(path.join('tests', 'campaign', 'main.ts'), 'campaign'));
const child = spawn(process.execPath, [campaign, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
