import { readdir, rename } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { refusedWith } from '../support/host';
import {
  accepted,
  restoreFrom,
  choose,
  copied,
  laptop,
  open,
  place,
  stick,
  wordings,
} from '../support/laptops';

describe('the second copy', () => {
  it('is made at each pause once a stick was chosen, and a spare laptop goes on from it', async () => {
    const { test, workshop } = await laptop();
    expect(await test.desk.backupStatus({})).toEqual({ state: 'none' });
    expect(await choose(test)).toMatchObject({ state: 'resting', encrypted: true, isBehind: false });
    await test.capture(workshop, 'r1', 'Share information');
    expect(await test.desk.backupStatus({})).toMatchObject({ isBehind: true });
    await copied(test);
    // The laptop is lost without having been closed: only the stick's copy remains.
    const spare = await open();
    const brought = await restoreFrom(spare);
    expect(brought).toMatchObject({ damaged: 0, workshops: [{ workshop, outcome: 'added' }] });
    expect(await wordings(spare, workshop)).toEqual(['r1']);
    const library = accepted(await spare.desk.openLedger({ ledger: LIBRARY }));
    expect('actors' in library.state && library.state.actors['awa']?.name).toBe('Awa');
    // Work goes on there.
    await spare.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    expect(isRefusal(await spare.capture(workshop, 'r2', 'Train border guards'))).toBe(false);
  });

  it('is made on closing, with all that was saved', async () => {
    const { test, workshop } = await laptop(600_000);
    await choose(test);
    await test.capture(workshop, 'r1', 'Share information');
    await test.host.close();
    const spare = await open();
    await restoreFrom(spare);
    expect(await wordings(spare, workshop)).toEqual(['r1']);
  });

  it('goes on after a restart without being asked for the passphrase again', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    await test.host.close();
    const again = await open(test.library);
    await again.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    expect(await again.desk.backupStatus({})).toMatchObject({ encrypted: true });
    await again.capture(workshop, 'r1', 'Share information');
    await copied(again);
    const spare = await open();
    await restoreFrom(spare);
    expect(await wordings(spare, workshop)).toEqual(['r1']);
  });

  it('is refused with another passphrase, and then changes nothing here', async () => {
    const { test } = await laptop();
    await choose(test);
    const spare = await open();
    const [newest] = (await place(spare)).backups;
    const answer = await spare.desk.restoreBackup({
      backup: newest?.backup ?? '',
      passphrase: 'guessed words',
      job: 'b',
    });
    expect(refusedWith(answer)).toBe('backup.passphrase');
    expect((await readdir(spare.library)).filter((name) => name.startsWith('.incoming'))).toEqual([]);
  });

  it('requires a passphrase that is long enough', async () => {
    const { test } = await laptop();
    const { place: id } = await place(test);
    expect(refusedWith(await test.desk.startBackup({ place: id, passphrase: '1234', job: 'j' }))).toBe(
      'backup.weakPassphrase',
    );
    expect(await readdir(stick)).toEqual([]);
  });

  it('updates a workshop where the copy continues it, and never replaces it by an older state', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    const spare = await open();
    await restoreFrom(spare);
    await test.capture(workshop, 'r1', 'Share information');
    await copied(test);
    expect((await restoreFrom(spare)).workshops).toMatchObject([{ workshop, outcome: 'updated' }]);
    expect(await wordings(spare, workshop)).toEqual(['r1']);
    await spare.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    await spare.capture(workshop, 'r2', 'Train border guards');
    expect((await restoreFrom(spare)).workshops).toMatchObject([{ workshop, outcome: 'here' }]);
    expect((await wordings(spare, workshop)).sort()).toEqual(['r1', 'r2']);
  });

  it('keeps both workshops where two laptops went on separately', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    const spare = await open();
    await restoreFrom(spare);
    await spare.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    await spare.capture(workshop, 'theirs', 'Train border guards');
    await test.capture(workshop, 'r1', 'Share information');
    await copied(test);
    const { workshops } = await restoreFrom(spare);
    const [both] = workshops;
    expect(both?.outcome).toBe('both');
    expect(both?.workshop).not.toBe(workshop);
    expect(await wordings(spare, workshop)).toEqual(['theirs']);
    expect(await wordings(spare, both?.workshop ?? '')).toEqual(['r1']);
  });

  it('reports that the stick is missing, and is made when it is back', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    await rename(stick, `${stick}-out`);
    await test.capture(workshop, 'r1', 'Share information');
    await vi.waitFor(async () =>
      expect(await test.desk.backupStatus({})).toMatchObject({
        state: 'failed',
        isBehind: true,
        refusal: { refused: 'backup.gone' },
      }),
    );
    await rename(`${stick}-out`, stick);
    expect(await test.desk.backUpNow({ job: 'now' })).toMatchObject({ state: 'resting', isBehind: false });
  });

  it('restores people with their file, and no longer has them on the stick once they are erased', async () => {
    const { test, workshop } = await laptop();
    await choose(test, null);
    await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
    await copied(test);
    const spare = await open();
    expect((await restoreFrom(spare, '')).workshops).toHaveLength(1);
    const people = accepted(await spare.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
    expect('participants' in people.state && people.state.participants['p1']?.name).toBe('Oumou Sangaré');
    const copies = async () => (await place(test)).backups.flatMap((backup) => backup.copies);
    const before = await copies();
    expect(before).not.toEqual([]);
    accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
    // One more may follow the copy by which the earlier ones go.
    await vi.waitFor(async () => {
      const now = await copies();
      expect(now).not.toEqual([]);
      expect(now.filter((copy) => before.includes(copy))).toEqual([]);
    }, 15_000);
    await copied(test);
    const later = await open();
    await restoreFrom(later, '');
    const erased = accepted(await later.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
    expect('participants' in erased.state && erased.state.participants).toEqual({});
  });
});
