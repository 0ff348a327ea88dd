import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { restoreTemplates } from '../../host/backupRestore/restoreTemplates';
import { removePackage } from '../../workspace/archive/bag/removePackage';
import { clearIncoming } from '../../workspace/backup/replaced';
import { applyPlan, REWRITING } from '../../workspace/erasing/plan';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { moveAway } from '../../workspace/files/quarantine';
import { replaceFile } from '../../workspace/files/writeDurably';
import { erasePeople } from '../../workspace/library/erasePeople';
import { faultyDisk, systemError } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';

const folder = temporaryFolders();

function put(...place: string[]): string {
  const file = join(...place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'something');
  return file;
}

/** Every function that moves a file or a folder: run in an empty folder, with the file expected (or gone) afterwards. */
const MOVES: Record<string, (place: string, fs: FileSystem) => Promise<boolean>> = {
  'a file written whole': async (place, fs) => {
    await replaceFile(join(place, 'a.json'), Buffer.from('x'), { fs });
    return existsSync(join(place, 'a.json'));
  },
  'a damaged file set aside': async (place, fs) => {
    const kept = await moveAway(fs, place, put(place, 'journal-000001.jsonl'));
    return existsSync(join(place, kept));
  },
  'a ledger rewritten by an erasing': async (place, fs) => {
    put(place, REWRITING, '0');
    put(place, REWRITING, 'plan.json');
    await applyPlan(fs, place, { steps: [{ path: 'base-000001.json', staged: '0' }] });
    return existsSync(join(place, 'base-000001.json'));
  },
  'people who are erased': async (place, fs) => {
    const file = put(place, 'workshops', 'w1', 'people', 'journal-000001.jsonl');
    await erasePeople(place, 'w1', fs);
    return !existsSync(file);
  },
  'templates from a second copy': async (place, fs) => {
    put(place, 'incoming', 'templates', 'documents', 'own.json');
    await restoreTemplates(join(place, 'incoming'), place, fs);
    return existsSync(join(place, 'templates', 'documents', 'own.json'));
  },
  'a workshop given back': async (place, fs) => {
    put(place, 'incoming', 'workshops', 'w1-replaced', 'journal-000001.jsonl');
    mkdirSync(join(place, 'workshops'));
    await clearIncoming(fs, place, join(place, 'incoming'));
    return existsSync(join(place, 'workshops', 'w1', 'journal-000001.jsonl'));
  },
  'a package that leaves the archive': async (place, fs) => {
    const file = put(place, 'p1', 'bagit.txt');
    await removePackage(place, 'p1', fs);
    return !existsSync(file);
  },
};

it.each(Object.keys(MOVES))('%s: a file held by a scanner for a moment is still moved', async (name) => {
  const fs = faultyDisk({ rename: ['EPERM', 'EBUSY', 'EACCES'] });
  expect(await MOVES[name]?.(folder(), fs)).toBe(true);
});

it('a file that an erasing removes is still removed when it is held for a moment', async () => {
  const place = folder();
  const file = put(place, 'drafts.json');
  put(place, REWRITING, 'plan.json');
  const faults = ['EBUSY', 'EPERM'];
  const unlink = async (path: string) => {
    const fault = faults.shift();
    if (fault) throw systemError(fault);
    return disk.unlink(path);
  };
  await applyPlan({ ...disk, unlink }, place, { steps: [{ path: 'drafts.json' }] });
  expect(existsSync(file)).toBe(false);
});

it('a disk on which everything is held is waited for once, not at every file', async () => {
  const place = folder();
  const isRefused = (work: Promise<unknown>) =>
    work.then(
      () => false,
      () => true,
    );
  const held = () =>
    isRefused(
      replaceFile(join(place, 'a.json'), Buffer.from('x'), {
        fs: faultyDisk({ rename: Array<string>(20).fill('EPERM') }),
      }),
    );
  const begun = performance.now();
  for (let times = 0; times < 6; times += 1) expect(await held()).toBe(true);
  expect(performance.now() - begun).toBeLessThan(2_500);
  expect(existsSync(join(place, 'a.json'))).toBe(false);
});
