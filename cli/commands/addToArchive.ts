import { basename } from 'node:path';
import type { DeskApi } from '../../core/contract';
import { isRefusal, refuse } from '../../core/messages/refusal';
import type { StatedCorrection, Workshop } from '../../core/model/workshop';
import { correctionOf } from '../../core/queries/correctionOf';
import { correctionOffered } from '../../core/queries/correctionOffered';
import { readBounded } from '../../host/runtime/files';
import type { CommandLine } from '../io/commandLine';
import { done, misused, refused, type Outcome } from '../io/outcome';
import { LARGEST } from '../io/readWorkshop';
import type { Setting } from '../io/setting';

/** `archive add FILE`: the issued text of a workshop file as a package; a correction in progress is issued first, when its data are given. */
export async function addToArchive(desk: DeskApi, setting: Setting, words: string[]): Promise<Outcome> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) return misused('archive add takes one workshop file.');
  const { style, language, allowMissing, update } = setting.line;
  const read = await readBounded(setting.resolve(file), LARGEST);
  if (isRefusal(read)) return refused(read, file);
  const bytes = new Uint8Array(read);
  const workshop = await (await setting.batch()).read(bytes);
  if (Array.isArray(workshop)) return refused(workshop, file);
  const inHand = workshop.workshop.document.status === 'corrected';
  if (inHand && (setting.line.correction === undefined || setting.line.issuedOn === undefined))
    return notIssued(setting, workshop.workshop, file);
  const name = basename(file);
  const imported = await desk.importWorkshop({ name, bytes, onKnown: update ? 'update' : 'ask' });
  if (isRefusal(imported)) {
    const known = imported.refused === 'workshop.known';
    return hinted(refused(imported, file), known ? ' Here: --update brings it up to date.' : '');
  }
  const { issuedOn, contributions } = setting.line;
  const archived = await desk.archiveDocument({
    workshop: imported.workshop,
    language: language ?? workshop.workshop.languages[0] ?? 'en',
    ...(style !== undefined && { style }),
    allowMissing,
    contributions,
    ...(issuedOn !== undefined && { issuedOn }),
    ...(inHand && { correction: stated(setting.line, workshop.workshop) }),
    job: 'archive',
  });
  if (isRefusal(archived)) return refused(archived, file);
  return done(
    [archived.package],
    imported.notes.map((note) => `Note: ${note}`),
  );
}

/** A refusal to archive a correction in progress without its data: its number is offered, and the person confirms it. */
async function notIssued(setting: Setting, { document }: Workshop, file: string): Promise<Outcome> {
  const { styles } = (await setting.batch()).reading.catalogue;
  const style = styles.find(({ id }) => id === document.style);
  const number = correctionOf(document)?.number ?? correctionOffered(style, document.correction);
  return hinted(
    refused(refuse('archive.status'), file),
    ` Here, for a correction in hand: --correction "${number}" --corrected-on DAY --issued-on DAY issues it first.`,
  );
}

/** The correction as the command line states it; what it leaves out is as the file has it. */
function stated(
  { correction: number = '', correctedOn, issuedOn = '', reason, language }: CommandLine,
  { document, languages }: Workshop,
): StatedCorrection {
  const known = correctionOf(document);
  const why = reason === undefined ? {} : { [language ?? languages[0] ?? 'en']: reason };
  return { number, on: correctedOn ?? known?.on ?? issuedOn, reason: { ...known?.reason, ...why } };
}

function hinted(outcome: Outcome, hint: string): Outcome {
  return { ...outcome, err: (outcome.err ?? []).map((line) => line + hint) };
}
