import { describe, expect, it } from 'vitest';
import type { Drafts } from '../../workspace/drafts/drafts';

type KeptDrafts = Pick<Drafts, 'list' | 'put' | 'drop' | 'close'>;

export interface DraftsSetup {
  /** Those of one ledger; opened again, those that a restart finds. */
  open: () => Promise<KeptDrafts>;
  /** From now on nothing can be kept, and then it can: needed where `fails` is said. */
  fail?: { begin: () => void; end: () => void };
}

const AT = '2026-03-01T10:00:00.000Z';

/**
 * What everything that keeps unfinished text keeps to.
 * @param fails whether it can be made to fail, so that what it does then is asked too
 */
export function runDraftsTests(
  name: string,
  setup: () => Promise<DraftsSetup>,
  { fails }: { fails: boolean } = { fails: false },
): void {
  const values = (drafts: KeptDrafts) => drafts.list().map(({ key, value }) => [key, value]);

  describe(name, () => {
    it('offers the last text of each again after a restart', async () => {
      const { open } = await setup();
      const drafts = await open();
      await drafts.put({ key: 'capture' }, { text: 'CI: renf' }, AT);
      await drafts.put({ key: 'capture' }, { text: 'CI: renforcer' }, AT);
      await drafts.put({ key: 'wording:r1', actor: 'awa' }, 'Promouvoir', AT);
      expect((await open()).list()).toEqual([
        { key: 'capture', value: { text: 'CI: renforcer' }, at: AT },
        { key: 'wording:r1', actor: 'awa', value: 'Promouvoir', at: AT },
      ]);
    });

    it('keeps one for each of two people who write the same thing', async () => {
      const { open } = await setup();
      const drafts = await open();
      const texts = ['awa', 'jean'].map((actor) => drafts.put({ key: 'capture', actor }, actor, AT));
      expect(await Promise.all(texts)).toEqual([undefined, undefined]);
      await drafts.drop({ key: 'capture', actor: 'awa' });
      expect(values(await open())).toEqual([['capture', 'jean']]);
    });

    it('lists a text at once, and keeps the last of many that come together', async () => {
      const { open } = await setup();
      const drafts = await open();
      const all = Array.from({ length: 20 }, (_, index) => drafts.put({ key: 'capture' }, index, AT));
      expect(values(drafts)).toEqual([['capture', 19]]);
      await Promise.all(all);
      expect(values(await open())).toEqual([['capture', 19]]);
    });

    it('offers none that was committed or thrown away, and takes one away that never was', async () => {
      const { open } = await setup();
      const drafts = await open();
      await drafts.put({ key: 'capture' }, 'Renforcer', AT);
      expect(await drafts.drop({ key: 'capture' })).toBeUndefined();
      expect(await drafts.drop({ key: 'never' })).toBeUndefined();
      expect((await open()).list()).toEqual([]);
    });

    it('has what was handed in when it has closed', async () => {
      const { open } = await setup();
      const drafts = await open();
      void drafts.put({ key: 'capture' }, 'Renforcer', AT);
      await drafts.close();
      expect(values(await open())).toEqual([['capture', 'Renforcer']]);
    });

    if (!fails) return;
    it('says what it could not keep, stands as it stood, and keeps all of it once it can', async () => {
      const { open, fail } = await setup();
      const drafts = await open();
      await drafts.put({ key: 'a' }, 'before', AT);
      if (!fail) throw new Error('it was said to fail, but not how');
      fail.begin();
      expect((await drafts.put({ key: 'a' }, 'during', AT))?.refused).toMatch(/^storage\./);
      expect(values(await open())).toEqual([['a', 'before']]);
      fail.end();
      expect(await drafts.put({ key: 'b' }, 'after', AT)).toBeUndefined();
      expect(values(await open())).toEqual([
        ['a', 'during'],
        ['b', 'after'],
      ]);
    });
  });
}
