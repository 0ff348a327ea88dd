import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../../workspace/archive/archive';
import { manifestText, MANIFEST, sha512, TAG_MANIFEST } from '../../../workspace/archive/bag/bagFiles';
import { inventoryLineSchema } from '../../../workspace/archive/inventory/line';
import { verifyArchive } from '../../../workspace/archive/verifyArchive';
import { archiveWith, spoil } from './archived';
import { accepted } from './notebook';

export const AT = '2026-11-27T10:00:00.000Z';
export const THREE = [{}, { language: 'en' }, { workshop: 'w2', text: 'Another.' }] as const;

export const inventoryOf = (place: string) => `${place}-inventory.jsonl`;
export const linesOf = (place: string) => readFileSync(inventoryOf(place), 'utf8').split('\n').slice(0, -1);
export const actsOf = (place: string) =>
  linesOf(place).map((line) => {
    const { act, package: id } = inventoryLineSchema.parse(JSON.parse(line));
    return [act, id];
  });
export const report = (archive: string, head?: string) =>
  verifyArchive({ archive, at: AT, ...(head !== undefined && { head }) });
/** All faults in a report, in short form. */
export async function wrong(place: string): Promise<string[]> {
  const { packages, inventory } = await report(place);
  return [
    ...inventory.problems.map(({ problem, line }) => `${problem} ${line}`),
    ...packages.flatMap((each) => each.problems.map(({ problem, path }) => `${problem} ${path}`)),
  ];
}
export const reopened = async (place: string) => accepted(await Archive.open(place));
/** An archive from before inventories existed. */
export async function olderArchive(home: string): Promise<{ place: string; ids: string[] }> {
  const { place, ids } = await archiveWith(home, {}, { language: 'en' });
  rmSync(inventoryOf(place));
  for (const id of ids) withInfo(join(place, id), (info) => info.replace(/^Rapporteur-Inventory.*\n/m, ''));
  return { place, ids };
}

/** Changes a text of a package and makes all its checksums anew, as somebody who knows the format would. */
export function forge(bag: string): void {
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

export function withInfo(bag: string, change: (info: string) => string): void {
  spoil(join(bag, 'bag-info.txt'), change(readFileSync(join(bag, 'bag-info.txt'), 'utf8')));
  const tags = ['bag-info.txt', 'bagit.txt', MANIFEST];
  spoil(
    join(bag, TAG_MANIFEST),
    manifestText(tags.map((path) => ({ path, bytes: readFileSync(join(bag, path)) }))),
  );
}
