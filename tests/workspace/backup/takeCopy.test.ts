import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { isDiskName, nameOnAnyDisk } from '../../../core/text/diskName';
import { listCopies } from '../../../workspace/backup/copies';
import { createBackup, findBackups, openBackup } from '../../../workspace/backup/openBackup';
import { restoreCopy } from '../../../workspace/backup/restoreCopy';
import { takeCopy } from '../../../workspace/backup/takeCopy';
import { disk } from '../../../workspace/files/fileSystem';
import { filesBelow } from '../../../workspace/files/filesBelow';
import { faultyDisk } from '../support/faultyDisk';
import { temporaryFolders } from '../support/folders';
import { accepted } from '../support/notebook';

const folder = temporaryFolders();
const PASSPHRASE = 'quatre mots faciles à retenir';

/** The files of a small library. */
function library(): string {
  const path = folder();
  const write = (file: string, text: string) => {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  write('library/journal-000001.jsonl', '{"rev":1}\n');
  write('workshops/w1/journal-000001.jsonl', '{"rev":1,"name":"Awa Diallo"}\n');
  write('workshops/w1/snapshot.json', '{"rev":0}');
  write('workshops/w1/people/journal-000001.jsonl', '{"rev":1,"name":"Awa Diallo"}\n');
  write('archive/.index/search.db', 'derived');
  write('archive/p1/manifest-sha512.txt', 'abc');
  write('workshops/w1/.rapporteur-0123456789abcdef.tmp', 'half');
  write('second-copy.json', '{"key":"…"}');
  return path;
}

async function backupOf(path: string, passphrase: string | null = PASSPHRASE) {
  const made = accepted(await createBackup(folder(), passphrase ?? undefined, at(0)));
  const { folder: backup, key } = made;
  let minute = 0;
  const copy = (options: Partial<Parameters<typeof takeCopy>[0]> = {}) =>
    takeCopy({ library: path, backup, ...(key && { key }), at: at((minute += 1)), ...options });
  return { backup, key, copy };
}

const at = (minute: number) => new Date(Date.UTC(2026, 10, 27, 10, minute)).toISOString();
const restored = async (backup: string, time: string, key?: Buffer) => {
  const target = folder();
  const outcome = accepted(await restoreCopy({ backup, at: time, target, ...(key && { key }) }));
  return { target, ...outcome };
};
const bytesBelow = async (path: string) =>
  Buffer.concat(
    (await filesBelow(path)).map((file) =>
      Buffer.concat([Buffer.from(file), readFileSync(join(path, file))]),
    ),
  );

describe('a second copy of a library', () => {
  it('holds every file byte for byte, without what belongs to a running program', async () => {
    const path = library();
    const { backup, key, copy } = await backupOf(path);
    const taken = accepted(await copy());
    const { target, damaged } = await restored(backup, taken.at, key);
    expect(damaged).toEqual([]);
    expect(await filesBelow(target)).toEqual([
      'archive/p1/manifest-sha512.txt',
      'library/journal-000001.jsonl',
      'workshops/w1/journal-000001.jsonl',
      'workshops/w1/people/journal-000001.jsonl',
      'workshops/w1/snapshot.json',
    ]);
    for (const file of await filesBelow(target))
      expect(readFileSync(join(target, file))).toEqual(readFileSync(join(path, file)));
  });

  it('reveals no word and no file name to a finder of the stick', async () => {
    const { backup, copy } = await backupOf(library());
    accepted(await copy());
    const bytes = await bytesBelow(backup);
    for (const word of ['Awa', 'Diallo', 'journal', 'workshops', 'snapshot', 'manifest'])
      expect(bytes.includes(word)).toBe(false);
    expect((await findBackups(backup))[0]?.encrypted).toBe(true);
  });

  it('is readable without a passphrase where a person chose so, and says that', async () => {
    const { backup, copy } = await backupOf(library(), null);
    accepted(await copy());
    const [found] = await findBackups(join(backup, '..'));
    expect(found).toMatchObject({ folder: backup, encrypted: false, copies: [at(1)] });
    expect(accepted(await openBackup(backup, undefined)).key).toBeUndefined();
    expect((await restored(backup, at(1))).files).toBe(5);
  });

  it('opens only with its passphrase', async () => {
    const { backup, key, copy } = await backupOf(library());
    const taken = accepted(await copy());
    expect(await openBackup(backup, 'another one')).toMatchObject({ refused: 'backup.passphrase' });
    expect(await openBackup(backup, undefined)).toMatchObject({ refused: 'backup.needsPassphrase' });
    // Composed and decomposed letters make the same passphrase.
    expect(accepted(await openBackup(backup, PASSPHRASE.normalize('NFD'))).key).toEqual(key);
    const wrong = await restoreCopy({ backup, at: taken.at, target: folder(), key: Buffer.alloc(32, 1) });
    expect(wrong).toMatchObject({ refused: 'backup.noCopy' });
  });

  it('writes only the changes since the last copy, also of a long journal', async () => {
    const path = library();
    const journal = join(path, 'workshops/w1/journal-000001.jsonl');
    for (let line = 0; line < 20_000; line += 1)
      appendFileSync(journal, `{"rev":${line},"text":"${Math.sin(line)}"}\n`);
    const { backup, copy } = await backupOf(path);
    accepted(await copy());
    const objects = async () => (await filesBelow(join(backup, 'objects'))).length;
    const before = await objects();
    accepted(await copy());
    expect(await objects()).toBe(before);
    appendFileSync(journal, '{"rev":20000}\n');
    accepted(await copy());
    // The list of objects grew only by the last piece of the journal.
    expect(await objects()).toBe(before + 1);
  });

  it('keeps a journal up to its last whole line', async () => {
    const path = library();
    appendFileSync(join(path, 'workshops/w1/journal-000001.jsonl'), '{"rev":2,"half');
    const { backup, key, copy } = await backupOf(path);
    const { target } = await restored(backup, accepted(await copy()).at, key);
    expect(readFileSync(join(target, 'workshops/w1/journal-000001.jsonl'), 'utf8')).toBe(
      '{"rev":1,"name":"Awa Diallo"}\n',
    );
  });

  it('names the files that were altered on the stick and restores the others', async () => {
    const { backup, key, copy } = await backupOf(library());
    const { at: time } = accepted(await copy());
    const [victim = ''] = await filesBelow(join(backup, 'objects'));
    const file = join(backup, 'objects', victim);
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const { damaged, files } = await restored(backup, time, key);
    expect(damaged.length).toBeGreaterThan(0);
    expect(files + damaged.length).toBe(5);
  });

  it('leaves nothing on the empty mount point of a stick that is pulled out during the copy', async () => {
    const { backup, copy } = await backupOf(library());
    const pulled = `${backup}-pulled`;
    let isIn = true;
    const fs = {
      ...disk,
      mkdir: (...given: Parameters<typeof disk.mkdir>) => {
        if (isIn && given[0].includes('objects')) {
          isIn = false;
          renameSync(backup, pulled);
        }
        return disk.mkdir(...given);
      },
    };
    expect(await copy({ fs })).toMatchObject({ refused: 'backup.gone' });
    expect(isIn).toBe(false);
    expect(existsSync(backup)).toBe(false);
    renameSync(pulled, backup);
    expect(accepted(await copy()).copies).toBe(1);
  });

  it('does not grow on the empty mount point of a stick that was pulled out', async () => {
    const { backup, copy } = await backupOf(library());
    accepted(await copy());
    renameSync(backup, `${backup}-elsewhere`);
    expect(await copy()).toMatchObject({ refused: 'backup.gone' });
    mkdirSync(backup);
    expect(await copy()).toMatchObject({ refused: 'backup.gone' });
    expect(readdirSync(backup)).toEqual([]);
  });

  it('deletes the oldest copies on a full disk, but never the last complete one', async () => {
    const path = library();
    const { backup, key, copy } = await backupOf(path);
    for (let round = 0; round < 4; round += 1) {
      writeFileSync(join(path, 'workshops/w1/snapshot.json'), `{"rev":${round}}`);
      accepted(await copy());
    }
    writeFileSync(join(path, 'workshops/w1/snapshot.json'), '{"rev":99}');
    expect(await copy({ fs: faultyDisk({ room: 10 }) })).toMatchObject({ refused: 'backup.full' });
    const left = await listCopies(disk, backup);
    expect(left).toEqual([at(4)]);
    expect((await restored(backup, at(4), key)).damaged).toEqual([]);
    expect(isRefusal(await copy())).toBe(false);
  });

  it('restores house styles whose file names only the copy’s system allows, each under a new name', async () => {
    const path = library();
    const styles = {
      'a:b.json': '1',
      'con.json': '2',
      'Guide.json': '3',
      'guide.json': '4',
      'a\\b.json': '5',
    };
    mkdirSync(join(path, 'templates'));
    for (const [name, text] of Object.entries(styles)) writeFileSync(join(path, 'templates', name), text);
    const { backup, key, copy } = await backupOf(path);
    accepted(await copy());
    const { target, damaged } = await restored(backup, at(1), key);
    expect(damaged).toEqual([]);
    const there = readdirSync(join(target, 'templates'));
    expect(there.filter((name) => !isDiskName(name))).toEqual([]);
    expect(new Set(there.map(nameOnAnyDisk)).size).toBe(5);
    const texts = there.map((name) => readFileSync(join(target, 'templates', name), 'utf8'));
    expect(texts.sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('removes the copies made before people were erased, with the objects only they used', async () => {
    const path = library();
    const { backup, key, copy } = await backupOf(path);
    accepted(await copy());
    accepted(await copy());
    writeFileSync(join(path, 'workshops/w1/people/journal-000001.jsonl'), '');
    writeFileSync(join(path, 'workshops/w1/journal-000001.jsonl'), '{"rev":1}\n');
    accepted(await copy({ forgetEarlier: true }));
    expect(await listCopies(disk, backup)).toEqual([at(3)]);
    const { target } = await restored(backup, at(3), key);
    expect((await bytesBelow(target)).includes('Diallo')).toBe(false);
    expect((await filesBelow(join(backup, 'objects'))).length).toBe(3);
  });

  it('is refused where a disk cannot be written, and names the copy that remains', async () => {
    const { backup, copy } = await backupOf(library());
    accepted(await copy());
    const size = () => statSync(backup).isDirectory();
    expect(size()).toBe(true);
    expect(await copy({ fs: faultyDisk({ open: 'EIO' }) })).toMatchObject({ refused: 'backup.failed' });
    expect(await listCopies(disk, backup)).toEqual([at(1)]);
  });
});
