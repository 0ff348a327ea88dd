import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemFault } from '../../core/messages/systemFaults';
import { LIBRARY } from '../../core/ledger/ledger';
import { filesBelow } from '../../workspace/files/filesBelow';
import { erasePeople } from '../../workspace/library/erasePeople';
import { ledgerFolder, listWorkshops } from '../../workspace/library/layout';
import { openLibrary } from '../../workspace/library/openLibrary';
import { temporaryFolders } from './support/folders';
import { accepted, openNotebook, writeNotes } from './support/notebook';

const folder = temporaryFolders();

describe('a library', () => {
  it('is created where there is none, and lists the workshops it holds', async () => {
    const place = join(folder(), 'new', 'library of Awa');
    const library = accepted(await openLibrary(place));
    expect(
      readdirSync(library.path)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['archive', 'library', 'workshops']);
    expect(await listWorkshops(library.path)).toEqual([]);
    for (const id of ['abidjan-2019', 'w:Rabat.2'])
      await (await openNotebook(ledgerFolder(library.path, { scope: 'workshop', id }))).close();
    mkdirSync(join(library.path, 'workshops', 'Not One Of Ours'));
    expect((await listWorkshops(library.path)).sort()).toEqual(['abidjan-2019', 'w:Rabat.2']);
    expect(ledgerFolder(library.path, LIBRARY)).toBe(join(library.path, 'library'));
    await library.close();
  });

  it('that cannot be made is refused', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(await openLibrary(join(file, 'library'))).toMatchObject({
      refused: 'library.cannotOpen',
      values: { reason: systemFault('ENOTDIR') },
    });
  });
});

describe('erasing the people of a workshop', () => {
  const NAME = 'Adjoua Koffi-Brou';

  async function libraryWithPeople(): Promise<string> {
    const place = folder();
    const library = accepted(await openLibrary(place));
    const workshop = await openNotebook(ledgerFolder(place, { scope: 'workshop', id: 'w1' }));
    await workshop.saveSnapshot(await writeNotes(workshop, workshop.revision, 3));
    await workshop.close();
    const people = await openNotebook(ledgerFolder(place, { scope: 'people', id: 'w1' }), {
      segmentBytes: 300,
    });
    let at = people.revision;
    for (let round = 0; round < 4; round += 1) {
      at = await writeNotes(people, at, 3, NAME);
      await people.saveSnapshot(at);
    }
    await people.close();
    const spoilt = join(ledgerFolder(place, { scope: 'people', id: 'w1' }), 'snapshot.json');
    writeFileSync(spoilt, readFileSync(spoilt, 'utf8').slice(0, -5));
    await (await openNotebook(ledgerFolder(place, { scope: 'people', id: 'w1' }))).close();
    await library.close();
    return place;
  }

  const filesNaming = (place: string) => {
    try {
      return execFileSync('grep', ['-rl', NAME, place], { encoding: 'utf8' }).trim().split('\n');
    } catch {
      return [];
    }
  };

  it('leaves no name in any file of the library, and does not change the workshop', async () => {
    const place = await libraryWithPeople();
    const named = filesNaming(place);
    expect(named.some((path) => path.includes('/quarantine/'))).toBe(true);
    expect(named.some((path) => path.includes('/backups/'))).toBe(true);
    expect(named.some((path) => path.includes('/journal-'))).toBe(true);
    const erasure = accepted(await erasePeople(place, 'w1'));
    expect(erasure.removed.length).toBeGreaterThanOrEqual(named.length);
    expect(filesNaming(place)).toEqual([]);
    const workshop = await openNotebook(ledgerFolder(place, { scope: 'workshop', id: 'w1' }));
    expect(workshop.revision.rev).toBe(3);
    expect(workshop.report.problems).toEqual([]);
    await workshop.close();
  });

  it('is finished at the next opening when it was interrupted', async () => {
    const place = await libraryWithPeople();
    const workshop = ledgerFolder(place, { scope: 'workshop', id: 'w1' });
    execFileSync('mv', [join(workshop, 'people'), join(workshop, 'erasing-0123456789abcdef')]);
    const library = accepted(await openLibrary(place));
    expect(filesNaming(place)).toEqual([]);
    await library.close();
  });

  it('succeeds when there are none', async () => {
    const place = folder();
    await (await openNotebook(ledgerFolder(place, { scope: 'workshop', id: 'w1' }))).close();
    expect(await erasePeople(place, 'w1')).toEqual({ removed: [] });
    expect(existsSync(join(ledgerFolder(place, { scope: 'people', id: 'w1' })))).toBe(false);
    expect(await filesBelow(ledgerFolder(place, { scope: 'people', id: 'w1' }))).toEqual([]);
  });
});
