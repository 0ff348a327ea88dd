import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { manifestText, MANIFEST, sha512, TAG_MANIFEST } from '../../workspace/archive/bag/bagFiles';
import { inventoryLineSchema } from '../../workspace/archive/inventory/line';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { archiveWith, deposit, spoil } from './support/archived';
import { faultyDisk } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();
const AT = '2026-11-27T10:00:00.000Z';
const THREE = [{}, { language: 'en' }, { workshop: 'w2', text: 'Another.' }] as const;

const inventoryOf = (place: string) => `${place}-inventory.jsonl`;
const linesOf = (place: string) => readFileSync(inventoryOf(place), 'utf8').split('\n').slice(0, -1);
const actsOf = (place: string) =>
  linesOf(place).map((line) => {
    const { act, package: id } = inventoryLineSchema.parse(JSON.parse(line));
    return [act, id];
  });
const report = (archive: string, head?: string) =>
  verifyArchive({ archive, at: AT, ...(head !== undefined && { head }) });
/** Everything that a report finds wrong, as short words. */
async function wrong(place: string): Promise<string[]> {
  const { packages, inventory } = await report(place);
  return [
    ...inventory.problems.map(({ problem, line }) => `${problem} ${line}`),
    ...packages.flatMap((each) => each.problems.map(({ problem, path }) => `${problem} ${path}`)),
  ];
}
const reopened = async (place: string) => accepted(await Archive.open(place));

describe('the inventory of the archive', () => {
  it('lies beside the packages, with a line before each takes its place and one after', async () => {
    const { place, ids } = await archiveWith(folder(), ...THREE);
    expect(actsOf(place)).toEqual(
      ids.flatMap((id) => [
        ['adding', id],
        ['added', id],
      ]),
    );
    expect(await wrong(place)).toEqual([]);
  });

  it('names in each package the line that it stands on', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const { head } = (await report(place)).inventory;
    const archive = await reopened(place);
    const second = accepted(await archive.add({ ...deposit, language: 'en' })).package;
    const info = (id = '') => readFileSync(join(place, id, 'bag-info.txt'), 'utf8');
    expect(info(ids[0])).toMatch(/^Rapporteur-Inventory-Head: 0$/m);
    expect(info(second)).toContain(`Rapporteur-Inventory-Head: ${head}\n`);
    expect(head).toMatch(/^2-[0-9a-f]{64}$/);
  });

  it('gives the id of a package that is gone to no other', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {});
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    const next = accepted(await archive.add({ ...deposit, text: 'Another.' })).package;
    expect(next).not.toBe(ids[0]);
    expect(await wrong(place)).toEqual([`gone ${ids[0]}`]);
  });

  it('goes on at the same line after a restart', async () => {
    const { place } = await archiveWith(folder(), {});
    accepted(await (await reopened(place)).add({ ...deposit, language: 'en' }));
    expect(linesOf(place)).toHaveLength(4);
    expect(await wrong(place)).toEqual([]);
  });

  it('adopts once what was archived before there was one, and says so', async () => {
    const { place, ids } = await olderArchive();
    const archive = await reopened(place);
    expect(archive.notices).toEqual([{ notice: 'inventoryAdopted', count: 2 }]);
    expect(actsOf(place)).toEqual([...ids].sort().map((id) => ['adopted', id]));
    expect((await reopened(place)).notices).toEqual([]);
    cpSync(join(place, ids[0] ?? ''), join(place, 'smuggled'), { recursive: true });
    expect((await reopened(place)).notices).toEqual([]);
    expect(await wrong(place)).toEqual(['unlisted smuggled']);
  });

  it('keeps a package out, and says why, when it cannot be written', async () => {
    const { archive, place } = await archiveWith(folder());
    mkdirSync(inventoryOf(place));
    expect(await archive.add(deposit)).toMatchObject({ refused: 'file.unwritable' });
    expect(await archive.list()).toEqual([]);
  });

  it('waits for whoever holds the folder of a new package for a moment', async () => {
    const place = join(folder(), 'archive');
    const fs = faultyDisk({ rename: ['EPERM', 'EBUSY', 'EACCES'] });
    accepted(await accepted(await Archive.open(place, { fs })).add(deposit));
    expect(await wrong(place)).toEqual([]);
  });

  it('opens an archive whose inventory cannot be read, which takes in nothing', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    rmSync(inventoryOf(place));
    mkdirSync(inventoryOf(place));
    const archive = await reopened(place);
    expect(archive.notices).toEqual([{ notice: 'inventoryClosed' }]);
    expect((await archive.list()).map((each) => each.package)).toEqual(ids);
    expect(await archive.add({ ...deposit, language: 'en' })).toHaveProperty('refused');
    expect(await wrong(place)).toEqual(['unreadable 0']);
  });
});

describe('after a power cut', () => {
  it('a torn last line is taken away and told, and whatever it was about is settled', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const bytes = readFileSync(inventoryOf(place));
    writeFileSync(inventoryOf(place), bytes.subarray(0, bytes.length - 40));
    expect((await reopened(place)).notices).toEqual([{ notice: 'inventoryTorn' }]);
    expect(actsOf(place)).toEqual([
      ['adding', ids[0]],
      ['added', ids[0]],
    ]);
    expect(await wrong(place)).toEqual([]);
  });

  it('a package that did not reach its place is withdrawn', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    writeFileSync(inventoryOf(place), `${linesOf(place)[0]}\n`);
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    await reopened(place);
    expect(actsOf(place)).toEqual([
      ['adding', ids[0]],
      ['withdrawn', ids[0]],
    ]);
    expect(await wrong(place)).toEqual([]);
  });

  it('a package that was being destroyed is written down as destroyed, or as still there', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {}, { language: 'en' });
    const stop = () => Promise.reject(new Error('the power went'));
    await archive.inventory.release(ids[0] ?? '', stop).catch(() => undefined);
    expect(await wrong(place)).toEqual([]);
    await reopened(place);
    expect(actsOf(place).at(-1)).toEqual(['removing', ids[0]]);
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    await reopened(place);
    expect(actsOf(place).at(-1)).toEqual(['removed', ids[0]]);
    expect(await wrong(place)).toEqual([]);
    cpSync(join(place, ids[1] ?? ''), join(place, ids[0] ?? ''), { recursive: true });
    expect(await wrong(place)).toEqual([`unlisted ${ids[0]}`]);
  });

  it('another package in the place of one that was being added is named', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    writeFileSync(inventoryOf(place), `${linesOf(place)[0]}\n`);
    forge(join(place, ids[0] ?? ''));
    await reopened(place);
    expect(await wrong(place)).toEqual([`rewritten ${ids[0]}`]);
  });
});

describe('verifying the archive names', () => {
  it('a package that was deleted', async () => {
    const { archive, place, ids } = await archiveWith(folder(), ...THREE);
    rmSync(join(place, ids[1] ?? ''), { recursive: true, force: true });
    expect(await wrong(place)).toEqual([`gone ${ids[1]}`]);
    expect(accepted(await archive.verify(ids[1] ?? '')).problems).toEqual([
      { problem: 'gone', path: ids[1] },
    ]);
  });

  it('a package that was put there behind its back', async () => {
    const { archive, place, ids } = await archiveWith(folder(), ...THREE);
    cpSync(join(place, ids[0] ?? ''), join(place, 'copy_1'), { recursive: true });
    expect(await wrong(place)).toEqual(['unlisted copy_1']);
    expect(accepted(await archive.verify('copy_1')).problems).toEqual([
      { problem: 'unlisted', path: 'copy_1' },
    ]);
  });

  it('a package whose text was changed and all its sums made anew', async () => {
    const { archive, place, ids } = await archiveWith(folder(), ...THREE);
    forge(join(place, ids[2] ?? ''));
    expect(await wrong(place)).toEqual([`rewritten ${ids[2]}`]);
    expect(accepted(await archive.verify(ids[2] ?? '')).problems).toEqual([
      { problem: 'rewritten', path: ids[2] },
    ]);
  });

  it.each<[string, (lines: string[]) => string[], string[]]>([
    ['changed', ([a = '', ...more]) => [a.replace(/"at":"2\d/, '"at":"19'), ...more], ['brokenChain 2']],
    ['removed', ([a = '', , ...more]) => [a, ...more], ['brokenChain 2']],
    [
      'put elsewhere',
      ([a = '', b = '', ...more]) => [b, a, ...more],
      ['brokenChain 1', 'brokenChain 2', 'brokenChain 3'],
    ],
    ['added', ([a = '', b = '', ...more]) => [a, b, b, ...more], ['brokenChain 3']],
    ['damaged', ([a = '', , ...more]) => [a, '\u0000\u0000', ...more], ['damagedLine 2']],
  ])('a line that was %s', async (_, harm, expected) => {
    const { place } = await archiveWith(folder(), ...THREE);
    const harmed = harm(linesOf(place))
      .map((line) => `${line}\n`)
      .join('');
    writeFileSync(inventoryOf(place), harmed);
    expect((await wrong(place)).filter((each) => !each.startsWith('otherInventory'))).toEqual(expected);
    // Told at the next opening, and nothing of it rewritten; it goes on behind the damage.
    const archive = await reopened(place);
    expect(archive.notices[0]).toEqual({
      notice: 'inventoryDamaged',
      line: Number(expected[0]?.split(' ')[1]),
    });
    accepted(await archive.add({ ...deposit, workshop: 'w9', text: 'Later.' }));
    expect(readFileSync(inventoryOf(place), 'utf8').startsWith(harmed)).toBe(true);
    const after = (await wrong(place)).filter((each) => !each.startsWith('otherInventory'));
    expect(after).toEqual(expected);
  });

  it('lines cut off at the end, by the packages that are there without them', async () => {
    const { place, ids } = await archiveWith(folder(), ...THREE);
    writeFileSync(
      inventoryOf(place),
      linesOf(place)
        .slice(0, 4)
        .map((line) => `${line}\n`)
        .join(''),
    );
    expect(await wrong(place)).toEqual([`unlisted ${ids[2]}`]);
  });

  it('an inventory that was made anew in place of the true one', async () => {
    const { place, ids } = await archiveWith(folder(), ...THREE);
    rmSync(inventoryOf(place));
    expect(await wrong(place)).toEqual(['none 0']);
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    expect((await reopened(place)).notices).toEqual([{ notice: 'inventoryBegunAnew', count: 2 }]);
    expect(await wrong(place)).toEqual(['begunAnew 1']);
  });

  it('a forged chain, by the package that stands on the true one', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const forged = await archiveWith(folder(), { archivedAt: AT });
    accepted(await (await reopened(place)).add({ ...deposit, language: 'en' }));
    const [a, b] = linesOf(forged.place);
    const own = linesOf(place);
    writeFileSync(inventoryOf(place), [a, b, ...own.slice(2)].map((line) => `${line}\n`).join(''));
    const found = await wrong(place);
    expect(found).toContain('brokenChain 3');
    expect(found).toContain(`rewritten ${ids[0]}`);
    expect(found.some((each) => each.startsWith('otherInventory'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('links, which it does not follow', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {});
    const bag = join(place, ids[0] ?? '');
    const outside = folder();
    cpSync(join(bag, 'data'), join(outside, 'data'), { recursive: true });
    rmSync(join(bag, 'data'), { recursive: true, force: true });
    symlinkSync(join(outside, 'data'), join(bag, 'data'));
    expect(await wrong(place)).toContain('link data');
    expect(await archive.read(ids[0] ?? '', 'conclusions.docx')).toMatchObject({
      refused: 'archive.damaged',
    });
    expect(await archive.list()).toMatchObject([{ title: ids[0], files: [] }]);
  });
});

describe('a head that somebody kept', () => {
  it('is held as long as nothing before it changed, however much came after', async () => {
    const { archive, place } = await archiveWith(folder(), {});
    const { head } = (await report(place)).inventory;
    accepted(await archive.add({ ...deposit, language: 'en' }));
    expect((await report(place, head)).headCheck).toEqual({ given: head, found: 'held' });
  });

  it('shows that the whole archive was forged, sums, lines and all', async () => {
    const { place } = await archiveWith(folder(), {});
    const { head } = (await report(place)).inventory;
    const forged = await archiveWith(folder(), { text: 'Forged.' });
    expect(await wrong(forged.place)).toEqual([]);
    expect((await report(forged.place, head)).headCheck).toEqual({ given: head, found: 'changed' });
  });

  it('shows that the last package was taken away with its lines', async () => {
    const { place, ids } = await archiveWith(folder(), ...THREE);
    const { head } = (await report(place)).inventory;
    rmSync(join(place, ids[2] ?? ''), { recursive: true, force: true });
    writeFileSync(
      inventoryOf(place),
      linesOf(place)
        .slice(0, 4)
        .map((line) => `${line}\n`)
        .join(''),
    );
    expect(await wrong(place)).toEqual([]);
    expect((await report(place, head)).headCheck).toEqual({ given: head, found: 'cut' });
  });
});

/** An archive as it was made before there was an inventory. */
async function olderArchive(): Promise<{ place: string; ids: string[] }> {
  const { place, ids } = await archiveWith(folder(), {}, { language: 'en' });
  rmSync(inventoryOf(place));
  for (const id of ids) withInfo(join(place, id), (info) => info.replace(/^Rapporteur-Inventory.*\n/m, ''));
  return { place, ids };
}

/** Changes a text of a package and makes all its sums anew, as somebody who knows the format would. */
function forge(bag: string): void {
  const text = readFileSync(join(bag, 'data/conclusions.docx'));
  text[3] = (text[3] ?? 0) ^ 1;
  spoil(join(bag, 'data/conclusions.docx'), text.toString());
  const manifest = readFileSync(join(bag, MANIFEST), 'utf8');
  spoil(
    join(bag, MANIFEST),
    manifest.replace(/^[0-9a-f]{128}( {2}data\/conclusions\.docx)$/m, `${sha512(text)}$1`),
  );
  withInfo(bag, (info) => info);
}

function withInfo(bag: string, change: (info: string) => string): void {
  spoil(join(bag, 'bag-info.txt'), change(readFileSync(join(bag, 'bag-info.txt'), 'utf8')));
  const tags = ['bag-info.txt', 'bagit.txt', MANIFEST];
  spoil(
    join(bag, TAG_MANIFEST),
    manifestText(tags.map((path) => ({ path, bytes: readFileSync(join(bag, path)) }))),
  );
}
