import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDrafts } from '../../workspace/drafts/drafts';
import { faultyDisk, type Faults } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted, openNotebook } from './support/notebook';

const folder = temporaryFolders();
const OWNER = 'workshop/w1';
const AT = '2026-03-01T10:00:00.000Z';

describe('drafts', () => {
  it('are on disk once acknowledged', async () => {
    const place = folder();
    const drafts = accepted(await openDrafts(place, OWNER));
    const acknowledged = drafts.put({ key: 'capture' }, 'Renforcer', AT);
    expect(drafts.list()).toHaveLength(1);
    await acknowledged;
    expect(readFileSync(join(place, 'drafts.json'), 'utf8')).toContain('Renforcer');
  });

  it('being written are not disturbed when the ledger in the same folder opens', async () => {
    const place = folder();
    const drafts = accepted(await openDrafts(place, OWNER));
    for (let round = 0; round < 20; round += 1) {
      const put = drafts.put({ key: 'capture' }, round, AT);
      await (await openNotebook(place)).close();
      expect(await put).toBeUndefined();
    }
  });

  it('that come together need few writes, and the last one is kept', async () => {
    const place = folder();
    const faults: Faults = {};
    let renames = 0;
    const fs = faultyDisk(faults);
    const rename = fs.rename;
    fs.rename = (from, to) => {
      renames += 1;
      return rename(from, to);
    };
    const drafts = accepted(await openDrafts(place, OWNER, fs));
    await Promise.all(Array.from({ length: 100 }, (_, index) => drafts.put({ key: 'capture' }, index, AT)));
    expect(renames).toBeLessThanOrEqual(2);
    expect(accepted(await openDrafts(place, OWNER)).list()[0]?.value).toBe(99);
  });

  it('report a full disk, leave the file unchanged, and are written once there is room', async () => {
    const place = folder();
    const faults: Faults = {};
    const drafts = accepted(await openDrafts(place, OWNER, faultyDisk(faults)));
    await drafts.put({ key: 'capture' }, 'before', AT);
    faults.room = 5;
    expect(await drafts.put({ key: 'capture' }, 'during', AT)).toEqual({ refused: 'storage.full' });
    expect(accepted(await openDrafts(place, OWNER)).list()[0]?.value).toBe('before');
    delete faults.room;
    expect(await drafts.put({ key: 'other' }, 'after', AT)).toBeUndefined();
    expect(
      accepted(await openDrafts(place, OWNER))
        .list()
        .map(({ value }) => value),
    ).toEqual(['during', 'after']);
  });

  it.each(['', 'null', '{"schema":1,"drafts":[{"key":1}]}', '{"sche'])(
    'that cannot be read (%j) are kept in quarantine, and new ones can be written',
    async (content) => {
      const place = folder();
      writeFileSync(join(place, 'drafts.json'), content);
      const drafts = accepted(await openDrafts(place, OWNER));
      expect(readFileSync(join(place, drafts.setAside?.kept ?? ''), 'utf8')).toBe(content);
      expect(await drafts.put({ key: 'capture' }, 'x', AT)).toBeUndefined();
      expect(accepted(await openDrafts(place, OWNER)).setAside?.kept).toBeUndefined();
    },
  );

  it('of a newer version are refused and not changed', async () => {
    const place = folder();
    writeFileSync(join(place, 'drafts.json'), '{"schema":2,"drafts":[]}');
    expect(await openDrafts(place, OWNER)).toMatchObject({ refused: 'file.newerSchema' });
    expect(readdirSync(place)).toEqual(['drafts.json']);
  });
});
