import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bagOf } from '../../workspace/archive/bag/bagFiles';
import { idStem } from '../../workspace/archive/packages/idStem';
import { METADATA_FILE, TEXT_FILE, type Deposit } from '../../workspace/archive/packages/package';

export { Archive } from '../../workspace/archive/archive';

const SYLLABLES = 'ca re mi nal to vo lun ta ry ret urn pro tec tion co op er a bor der'.split(' ');

/** Words of a vocabulary of some thousands, most of them rare, as in a text; the same seed gives the same words. */
function wordsOf(seed: number, count: number): string {
  let state = seed + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const word = () => {
    const rank = Math.floor(6_000 ** next());
    return (
      [7, 20 * 7, 20 * 20 * 7].map((step) => SYLLABLES[Math.floor(rank / step) % 20]).join('') + (rank % 7)
    );
  };
  return Array.from({ length: count }, word).join(' ');
}

/** One of the documents of a workshop, alternating: English, French, and a correction of the English one. */
export function depositOf(at: number, words = 2_500): Deposit {
  const workshop = Math.floor(at / 3);
  const day = new Date(Date.UTC(1990, 0, 1 + workshop)).toISOString().slice(0, 10);
  const isCorrected = at % 3 === 2;
  return {
    workshop: `w${workshop}`,
    title: `Workshop ${workshop} on ${wordsOf(at, 5)}`,
    place: `Place ${workshop % 60}`,
    date: day,
    language: at % 3 === 1 ? 'fr' : 'en',
    style: 'workshop-guide',
    document: 'conclusions.docx',
    issuedOn: day,
    revision: isCorrected ? 900 : 400,
    ...(isCorrected && { correction: { number: 'Corr.1', on: day, reason: {}, replaces: {} } }),
    archivedAt: `${day}T1${at % 3}:00:00.000Z`,
    organisation: 'Secretariat',
    software: 'Rapporteur bench',
    files: ['conclusions.docx', 'workshop.rapporteur', 'frameworks/plan.json', 'documents/style.json'].map(
      (path) => ({ path, bytes: Buffer.from(path.repeat(20)) }),
    ),
    text: wordsOf(at, words),
  };
}

/** Puts complete packages into a folder as another program would, without inventory or sync. */
export function putPackages(folder: string, count: number, words?: number): void {
  for (let at = 0; at < count; at += 1) {
    const { files, text, organisation, software, ...said } = depositOf(at, words);
    const bag = bagOf(
      [
        ...files,
        { path: METADATA_FILE, bytes: Buffer.from(JSON.stringify({ package: 2, ...said })) },
        { path: TEXT_FILE, bytes: Buffer.from(text) },
      ],
      { 'Source-Organization': organisation, 'Bag-Software-Agent': software },
    );
    const place = join(folder, `${idStem(said)}_1_${at}`);
    for (const { path, bytes } of bag) {
      mkdirSync(join(place, dirname(path)), { recursive: true });
      writeFileSync(join(place, path), bytes);
    }
  }
}
