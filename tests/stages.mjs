#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../cli/build/parts.mjs';

/**
 * `npm test`: all stages one after another, also after one that failed, so that one run says all that does. Ends with the time
 * of each; `out/reports/stages.json` has them as `{ name, seconds, passed }`.
 */
const STAGES = ['types', 'lint', 'layers', 'unused', 'format', 'unit', 'e2e', 'windows', 'speed'];

const reports = path.join(root, 'out/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const stages = STAGES.map((name) => {
  const begun = Date.now();
  const { status, error } = spawnSync('npm', ['run', '-s', name], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${name} could not be run: ${error.message}`);
  return { name, seconds: (Date.now() - begun) / 1_000, passed: status === 0 };
});
writeFileSync(path.join(reports, 'stages.json'), JSON.stringify(stages));

const inWords = ({ name, seconds, passed }) => `${name} ${seconds.toFixed(0)} s${passed ? '' : ' (failed)'}`;
const whole = stages.reduce((sum, { seconds }) => sum + seconds, 0);
console.log(`Stages: ${stages.map(inWords).join(', ')}; ${(whole / 60).toFixed(1)} minutes in all.`);
process.exit(stages.every(({ passed }) => passed) ? 0 : 1);
