import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedElectron } from '../../../cli/start/electron.mjs';

/** Older ones have no `protocol.handle`. */
const OLDEST = 25;

/**
 * The Electron of the desktop tests: the one that RAPPORTEUR_ELECTRON names, otherwise the official binary if it is there.
 * @returns `{path, version}`, or `{missing}`: why there is none
 */
export function findTestElectron() {
  const file = process.env.RAPPORTEUR_ELECTRON || installedElectron();
  if (!file) return { missing: 'the official binary is not there and RAPPORTEUR_ELECTRON is not set' };
  if (!existsSync(file)) return { missing: `RAPPORTEUR_ELECTRON names no file (${file})` };
  const asked = spawnSync(file, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 20_000,
  });
  const version = asked.stdout?.trim();
  if (!/^\d+\./.test(version ?? '')) return { missing: `${file} does not run (${firstLine(asked.stderr)})` };
  if (Number.parseInt(version, 10) < OLDEST)
    return { missing: `Electron ${version} is older than ${OLDEST}` };
  return { path: file, version };
}

function firstLine(text) {
  return (text ?? '').trim().split('\n')[0] || 'it says nothing';
}
