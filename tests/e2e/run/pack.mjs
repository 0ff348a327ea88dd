#!/usr/bin/env node
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { root } from '../../../cli/build/parts.mjs';

/**
 * `node tests/e2e/run/pack.mjs --electron PROGRAM --version N --to FOLDER [--allow-debugging]`: the package for Linux that
 * `npm run package` makes out of `dist/`, as a folder and around an Electron that is there. Nothing is fetched: given
 * `electronDist`, electron-builder does not ask for Electron, and `dir` needs no tool of an installer.
 */
const { values } = parseArgs({
  options: {
    electron: { type: 'string' },
    version: { type: 'string' },
    to: { type: 'string' },
    'allow-debugging': { type: 'boolean', default: false },
  },
});

await build({
  projectDir: root,
  targets: Platform.LINUX.createTarget('dir'),
  publish: 'never',
  // Laid over electron-builder.yml.
  config: {
    electronDist: path.dirname(values.electron),
    electronVersion: values.version,
    directories: { output: path.resolve(values.to) },
    ...(values['allow-debugging'] && { electronFuses: { enableNodeCliInspectArguments: true } }),
    afterExtract: asPublished,
  },
});

/** Does what electron-builder does itself with an Electron that it fetched, and leaves out fuses that this one is too old for. */
async function asPublished({ appOutDir, packager }) {
  await rm(path.join(appOutDir, 'resources/default_app.asar'), { recursive: true, force: true });
  const wire = await getCurrentFuseWire(values.electron);
  const fuses = packager.config.electronFuses;
  for (const name of Object.keys(fuses)) {
    const fuse = FuseV1Options[name[0].toUpperCase() + name.slice(1)];
    if (wire[fuse] !== undefined) continue;
    console.log(`This Electron has no fuse ${name}.`);
    delete fuses[name];
  }
}
