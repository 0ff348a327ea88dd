import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { Archive } from '../../workspace/archive/archive';
import type { Deposit } from '../../workspace/archive/packages/package';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { diskUntil } from './support/diskUntil';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';
import { filesThatHold } from '../support/planted';

const folder = temporaryFolders();
const NAME = 'Wakandesia';

const deposit: Deposit = {
  workshop: 'w1',
  title: 'Workshop on migrant smuggling',
  place: 'Abidjan',
  date: '2019-10-24',
  language: 'en',
  style: 'workshop-guide',
  archivedAt: '2019-10-25T09:00:00.000Z',
  revision: 4,
  document: 'conclusions.docx',
  organisation: 'Rabat Process',
  software: 'Rapporteur 0.1.0',
  files: [{ path: 'conclusions.docx', bytes: Buffer.from(`PK ${NAME}`) }],
  text: `Share information (${NAME})`,
};

const redacted = (of: string) => ({
  ...deposit,
  files: [{ path: 'conclusions.docx', bytes: Buffer.from('PK') }],
  text: 'Share information',
  redaction: { on: '2020-02-01', of, reason: { en: 'Erased on request.' } },
});

async function withPackage(): Promise<{ place: string; of: string }> {
  const place = folder();
  const archive = accepted(await Archive.open(place));
  const { package: of } = accepted(await archive.add(deposit));
  await archive.close();
  return { place, of };
}

describe('a package that replaces another', () => {
  it('is complete before the other is removed, keeps its list of checksums, and leaves none of its words in the index', async () => {
    const { place, of } = await withPackage();
    const sums = readFileSync(join(place, of, 'manifest-sha512.txt'), 'utf8');
    const archive = accepted(await Archive.open(place));
    expect(accepted(await archive.search(NAME, Infinity)).hits).toHaveLength(1);
    const { package: id } = accepted(await archive.supersede(redacted(of)));
    expect(accepted(await archive.list()).packages.map((each) => each.package)).toEqual([id]);
    expect(readFileSync(join(place, id, 'data/superseded', `${of}-manifest-sha512.txt`), 'utf8')).toBe(sums);
    expect(accepted(await archive.verify(id)).problems).toEqual([]);
    expect(await filesThatHold(place, [NAME, NAME.toLowerCase()])).toEqual([]);
    expect(accepted(await archive.search(NAME, Infinity)).hits).toEqual([]);
    expect(accepted(await archive.search('information', Infinity)).hits).toHaveLength(1);
    expect(accepted(await archive.add(deposit)).package).toBe(id);
    await archive.close();
  });

  it('is recorded in the inventory before and after, and a replaced one that is put back is reported', async () => {
    const { place, of } = await withPackage();
    const archive = accepted(await Archive.open(place));
    const aside = join(folder(), 'aside');
    cpSync(join(place, of), aside, { recursive: true });
    const { package: id } = accepted(await archive.supersede(redacted(of)));
    const lines = readFileSync(`${place}-inventory.jsonl`, 'utf8').trim().split('\n');
    expect(
      lines.slice(-4).map((line) => {
        const { act, package: of } = JSON.parse(line) as Record<string, unknown>;
        return [act, of];
      }),
    ).toEqual([
      ['adding', id],
      ['added', id],
      ['removing', of],
      ['removed', of],
    ]);
    await archive.close();
    const at = deposit.archivedAt;
    expect((await verifyArchive({ archive: place, at })).packages).toMatchObject([
      { package: id, problems: [] },
    ]);
    cpSync(aside, join(place, of), { recursive: true });
    expect((await verifyArchive({ archive: place, at })).packages[0]).toMatchObject({
      package: of,
      problems: [{ problem: 'unlisted' }],
    });
  });

  it('and the other are never both missing or damaged after a power cut at any call of the disk', async () => {
    for (let calls = 0; ; calls += 1) {
      const { place, of } = await withPackage();
      const cut = accepted(await Archive.open(place, { fs: diskUntil(calls) }));
      const outcome = await cut.supersede(redacted(of));
      await cut.close();
      const again = accepted(await Archive.open(place));
      const there = accepted(await again.list()).packages.map((each) => each.package);
      expect(there.length).toBeGreaterThan(0);
      for (const id of there) expect(accepted(await again.verify(id)).problems).toEqual([]);
      expect(readdirSync(place).filter((name) => /^\.(adding|removing)/.test(name))).toEqual([]);
      if (there.includes(of)) accepted(await again.supersede(redacted(of)));
      expect(accepted(await again.list()).packages.map(({ redaction }) => redaction?.of)).toEqual([of]);
      expect(await filesThatHold(place, [NAME])).toEqual([]);
      await again.close();
      const report = await verifyArchive({ archive: place, at: deposit.archivedAt });
      expect(report.inventory.problems).toEqual([]);
      expect(report.packages.map((each) => each.problems)).toEqual([[]]);
      if (!isRefusal(outcome)) {
        expect(calls).toBeGreaterThan(8);
        break;
      }
    }
  }, 30_000);
});
