import { createHash } from 'node:crypto';
import { writeDocx } from '../../word/write';
import { jointDocument } from './jointDocument';
import { guide } from './trees';

const DOCUMENTS = {
  guide: () => guide(22),
  draft: () => guide(22, { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05 (Abidjan)' } }),
  joint: () => jointDocument(),
  french: () => jointDocument({ language: 'fr' }),
};

/** SHA-256 of the files of some documents, exported one after the other in the given order. */
export async function hashes(
  order: readonly string[] = Object.keys(DOCUMENTS),
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, make] of order.flatMap((name) =>
    Object.entries(DOCUMENTS).filter(([known]) => known === name),
  )) {
    found[name] = createHash('sha256')
      .update(await writeDocx(make()))
      .digest('hex');
  }
  return found;
}
