import { chmodSync, readFileSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha512 } from '../../workspace/archive/bag/bagFiles';
import { verifyPackage } from '../../workspace/archive/bag/verifyPackage';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { archiveWith, deposit, DOCUMENT, spoil } from './support/archived';
import { systemError } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

describe('verifying a package', () => {
  it('finds nothing wrong with one that is whole', async () => {
    const { archive, ids } = await archiveWith(folder(), {});
    expect(await archive.verify(ids[0] ?? '')).toEqual({
      package: ids[0],
      files: 8,
      problems: [],
      issue: { archivedAt: deposit.archivedAt },
    });
  });

  it.each<[string, (bag: string) => void, { problem: string; path: string }[]]>([
    [
      'one changed byte',
      (bag) => spoil(join(bag, 'data/conclusions.docx'), 'PK not really a dock'),
      [{ problem: 'changed', path: 'data/conclusions.docx' }],
    ],
    [
      'a missing file',
      (bag) => unlinkSync(join(bag, 'data/workshop.rapporteur')),
      [
        { problem: 'missing', path: 'data/workshop.rapporteur' },
        { problem: 'size', path: 'bag-info.txt' },
      ],
    ],
    [
      'a file too many',
      (bag) => writeFileSync(join(bag, 'data/more.txt'), ''),
      [{ problem: 'extra', path: 'data/more.txt' }],
    ],
    [
      'a file too many outside data',
      (bag) => writeFileSync(join(bag, 'x'), ''),
      [{ problem: 'extra', path: 'x' }],
    ],
    [
      'something to fetch',
      (bag) => writeFileSync(join(bag, 'fetch.txt'), 'https://example.org/x - data/x\n'),
      [{ problem: 'fetch', path: 'fetch.txt' }],
    ],
    [
      'another declaration',
      (bag) => spoil(join(bag, 'bagit.txt'), 'BagIt-Version: 0.97\n'),
      [
        { problem: 'declaration', path: 'bagit.txt' },
        { problem: 'changed', path: 'bagit.txt' },
      ],
    ],
    [
      'no manifest',
      (bag) =>
        truncateSync(
          (chmodSync(join(bag, 'tagmanifest-sha512.txt'), 0o600), join(bag, 'tagmanifest-sha512.txt')),
          10,
        ),
      [
        { problem: 'rewritten', path: '2019-10-24_cote-divoire-abidjan_workshop-guide_fr_1' },
        { problem: 'manifest', path: 'tagmanifest-sha512.txt' },
        { problem: 'extra', path: 'bag-info.txt' },
        { problem: 'extra', path: 'bagit.txt' },
        { problem: 'extra', path: 'manifest-sha512.txt' },
      ],
    ],
  ])('finds %s', async (_, harm, problems) => {
    const { archive, place, ids } = await archiveWith(folder(), {});
    harm(join(place, ids[0] ?? ''));
    expect(await archive.verify(ids[0] ?? '')).toMatchObject({ problems });
  });

  it.each(['data/../../../secret', '/etc/passwd', 'data/..', 'data\\x', 'C:x'])(
    'does not follow a manifest that names %j',
    async (path) => {
      const { archive, place, ids } = await archiveWith(folder(), {});
      const manifest = join(place, ids[0] ?? '', 'manifest-sha512.txt');
      spoil(manifest, `${readFileSync(manifest, 'utf8')}${sha512(Buffer.from('x'))}  ${path}\n`);
      const verification = accepted(await archive.verify(ids[0] ?? ''));
      expect(verification.problems).toContainEqual({ problem: 'unsafePath', path });
      // The changed manifest itself is reported as well.
      expect(verification.problems).toContainEqual({ problem: 'changed', path: 'manifest-sha512.txt' });
    },
  );

  it.skipIf(process.platform === 'win32')('does not follow links', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {});
    const path = join(place, ids[0] ?? '', 'data/conclusions.docx');
    const elsewhere = join(folder(), 'same.docx');
    writeFileSync(elsewhere, DOCUMENT);
    unlinkSync(path);
    symlinkSync(elsewhere, path);
    expect(accepted(await archive.verify(ids[0] ?? '')).problems).toContainEqual({
      problem: 'link',
      path: 'data/conclusions.docx',
    });
  });

  it('returns no file that was changed', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {});
    spoil(join(place, ids[0] ?? '', 'data/conclusions.docx'), 'forged');
    expect(await archive.read(ids[0] ?? '', 'conclusions.docx')).toMatchObject({
      refused: 'archive.damaged',
    });
  });
});

it.each(['conclusions.docx', 'manifest-sha512.txt'])(
  'a file that the disk does not give (%s) makes a package unreadable, and neither incomplete nor changed',
  async (name) => {
    const { place, ids } = await archiveWith(folder(), {});
    const fs: FileSystem = {
      ...disk,
      open: (path, flags, mode) =>
        path.endsWith(`/${name}`) ? Promise.reject(systemError('EIO')) : disk.open(path, flags, mode),
    };
    await expect(verifyPackage(join(place, ids[0] ?? ''), fs)).rejects.toMatchObject({ code: 'EIO' });
  },
);
