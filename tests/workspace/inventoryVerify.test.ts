import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveWith, deposit } from './support/archived';
import { temporaryFolders } from './support/folders';
import { AT, THREE, forge, inventoryOf, linesOf, reopened, report, wrong } from './support/inventoried';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

describe('verifying the archive names', () => {
  it('a package that was deleted', async () => {
    const { archive, place, ids } = await archiveWith(folder(), ...THREE);
    rmSync(join(place, ids[1] ?? ''), { recursive: true, force: true });
    expect(await wrong(place)).toEqual([`gone ${ids[1]}`]);
    expect(accepted(await archive.verify(ids[1] ?? '')).problems).toEqual([
      { problem: 'gone', path: ids[1] },
    ]);
  });

  it('a package that was put there by another program', async () => {
    const { archive, place, ids } = await archiveWith(folder(), ...THREE);
    cpSync(join(place, ids[0] ?? ''), join(place, 'copy_1'), { recursive: true });
    expect(await wrong(place)).toEqual(['unlisted copy_1']);
    expect(accepted(await archive.verify('copy_1')).problems).toEqual([
      { problem: 'unlisted', path: 'copy_1' },
    ]);
  });

  it('a package whose text was changed and all its checksums made anew', async () => {
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
    // Reported at the next opening, with nothing rewritten; new lines follow the damage.
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

  it('lines cut off at the end, by the packages that have none', async () => {
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

  it('an inventory that was made anew in place of the original', async () => {
    const { place, ids } = await archiveWith(folder(), ...THREE);
    rmSync(inventoryOf(place));
    expect(await wrong(place)).toEqual(['none 0']);
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    expect((await reopened(place)).notices).toEqual([{ notice: 'inventoryBegunAnew', count: 2 }]);
    expect(await wrong(place)).toEqual(['begunAnew 1']);
  });

  it('a forged chain, by a package that names the original one', async () => {
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
    expect(accepted(await archive.list()).packages).toMatchObject([{ title: ids[0], files: 0 }]);
  });
});

describe('a head that somebody kept', () => {
  it('is confirmed while nothing before it changed, however much was added after it', async () => {
    const { archive, place } = await archiveWith(folder(), {});
    const { head } = (await report(place)).inventory;
    accepted(await archive.add({ ...deposit, language: 'en' }));
    expect((await report(place, head)).headCheck).toEqual({ given: head, found: 'held' });
  });

  it('shows that the whole archive was forged, with checksums and lines', async () => {
    const { place } = await archiveWith(folder(), {});
    const { head } = (await report(place)).inventory;
    const forged = await archiveWith(folder(), { text: 'Forged.' });
    expect(await wrong(forged.place)).toEqual([]);
    expect((await report(forged.place, head)).headCheck).toEqual({ given: head, found: 'changed' });
  });

  it('shows that the last package was removed with its lines', async () => {
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
