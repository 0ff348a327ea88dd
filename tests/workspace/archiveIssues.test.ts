import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../../core/archive/reportText';
import { describe, expect, it } from 'vitest';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { archiveWith, deposit, spoil } from './support/archived';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

describe('archiving the same issue again', () => {
  it('returns the existing package', async () => {
    const { ids } = await archiveWith(folder(), {}, {});
    expect(new Set(ids).size).toBe(1);
    const known = await archiveWith(
      folder(),
      { revision: 4 },
      { revision: 4, text: 'Drawn anew.' },
      { revision: 9 },
    );
    expect(known.ids[1]).toBe(known.ids[0]);
    expect(known.ids[2]).not.toBe(known.ids[0]);
  });

  it('adds documents that are sent together one after the other', async () => {
    const { archive } = await archiveWith(folder());
    const added = await Promise.all(
      ['One.', 'Two.', 'Two.'].map(async (text) => accepted(await archive.add({ ...deposit, text })).package),
    );
    expect(new Set(added).size).toBe(2);
  });
});

describe('a correction', () => {
  it('replaces the earlier issue, and the text in the other language does not follow it yet', async () => {
    const correction = { number: 'Corr.1', on: '2020-01-10', reason: {}, replaces: {} };
    const { archive, ids, place } = await archiveWith(
      folder(),
      { revision: 4 },
      { revision: 4, language: 'en', archivedAt: '2019-10-26T09:00:00.000Z' },
      {
        revision: 9,
        language: 'en',
        correction,
        issuedOn: '2020-01-12',
        archivedAt: '2020-01-13T09:00:00.000Z',
      },
    );
    const later = { package: ids[2], language: 'en', number: 'Corr.1', issuedOn: '2020-01-12' };
    expect(
      accepted(await archive.list()).packages.map(({ package: id, replacedBy, behind }) => ({
        id,
        replacedBy,
        behind,
      })),
    ).toEqual([{ id: ids[2] }, { id: ids[1], replacedBy: later }, { id: ids[0], behind: later }]);
    const report = await verifyArchive({ archive: place, at: deposit.archivedAt });
    expect(report.packages.map(({ package: id, issue }) => [id, issue?.replacedBy, issue?.behind])).toEqual(
      [...ids].sort().map((id) => [id, id === ids[1] ? later : undefined, id === ids[0] ? later : undefined]),
    );
    expect(reportText(report)).toContain(
      'archived 2019-10-26; Replaced by Corr.1, issued 2020-01-12, which is in force.',
    );
    expect(reportText(report)).toContain('Replaced by a later issue, each says by which: 1.');
    expect(reportText(report, 'fr')).toContain('Remplacé par Corr.1, publié le 2020-01-12, en vigueur.');
  });

  it('is not confused with a package of an earlier version, whose day of issue is that of archiving', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {});
    const path = join(place, ids[0] ?? '', 'data/metadata.json');
    const { archivedAt, ...said } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    spoil(path, JSON.stringify({ ...said, package: 1, issuedAt: archivedAt }));
    expect(accepted(await archive.list()).packages).toMatchObject([
      { title: deposit.title, archivedAt: deposit.archivedAt },
    ]);
    expect(accepted(await archive.list()).packages[0]?.issuedOn).toBeUndefined();
    expect(await archive.packagesOf('w1')).toHaveLength(1);
    expect(await archive.packagesOf('w2')).toEqual([]);
  });
});
