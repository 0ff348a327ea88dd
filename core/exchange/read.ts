import { z } from 'zod';
import { explainNotice } from '../messages/explain';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import type { InterfaceLanguage } from '../model/interfaceLanguage';
import { workshopSchema, type Workshop } from '../model/workshop';
import { numbersAgainst } from '../queries/agreedAgainst';
import { assemble } from './assemble';
import { checkFile } from './check';
import { FILE_FORMAT, FILE_SCHEMA, workshopFileSchema, type WorkshopFile } from './format';
import { makeSafe, type Counted } from './makeSafe';
import type { ReadContext } from './readContext';

export interface ReadWorkshop {
  workshop: Workshop;
  /** What was made safe or filled in, one line each, for the person who opened the file. */
  notes: string[];
  /** The file as it stands: an update forgets nothing that it does not speak of. */
  file: WorkshopFile;
}

/** What the schema's library says of a value, by language. */
const SCHEMA_LOCALES: Record<InterfaceLanguage, typeof z.locales.en> = { en: z.locales.en, fr: z.locales.fr };

/** Files larger than this are not parsed, in characters. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** More refusals than this help nobody. */
const MAX_REFUSALS = 50;

/** The text of a workshop file: JSON, with or without a byte order mark. */
export function readWorkshopText(text: string, context: ReadContext): ReadWorkshop | Refusal[] {
  if (text.length > LARGEST_FILE) {
    const megabytes = (characters: number) => Math.round(characters / 1024 / 1024);
    return [refuse('file.tooLarge', { size: megabytes(text.length), limit: megabytes(LARGEST_FILE) })];
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return [refuse('file.notJson', { issue: refuse(text.trim() === '' ? 'fault.empty' : 'fault.notJson') })];
  }
  return readWorkshopFile(json, context);
}

/** Parsed JSON as a workshop, or everything that is wrong with it: what, where in the file, what to do. */
export function readWorkshopFile(json: unknown, context: ReadContext): ReadWorkshop | Refusal[] {
  const { language = 'en' } = context;
  const newer = unreadable(json);
  if (newer) return [newer];
  const safe = makeSafe(json);
  if (safe.refusals.length > 0) return safe.refusals.slice(0, MAX_REFUSALS);
  if (lacksTitle(safe.value)) return [refuse('file.missingTitle', {}, 'meeting.title')];

  const error = SCHEMA_LOCALES[language]().localeError;
  const parsed = workshopFileSchema.safeParse(safe.value, { error });
  if (!parsed.success) return invalid(parsed.error);
  const refusals = checkFile(parsed.data, context.catalogue);
  if (refusals.length > 0) return refusals.slice(0, MAX_REFUSALS);

  const workshop = workshopSchema.safeParse(assemble(parsed.data, context), { error });
  if (!workshop.success) return invalid(workshop.error);
  const notes = safe.replaced.map(({ where, count }) =>
    explainNotice('file.replaced', { where, count }, language),
  );
  if (safe.hidden.length > 0) notes.push(hiddenNote(safe.hidden, language));
  const against = numbersAgainst(workshop.data, (id) => workshop.data.recommendations[id]?.state);
  if (against !== '') notes.push(explainNotice('file.agreedAgainst', { numbers: against }, language));
  if (parsed.data.leftOut) notes.push(explainNotice('file.leftOut', {}, language));
  return { workshop: workshop.data, notes, file: parsed.data };
}

/** More places than this are counted, not named. */
const NAMED = 5;

/** One line for the whole file: where hidden characters stand. */
function hiddenNote(hidden: readonly Counted[], language: InterfaceLanguage): string {
  const where = hidden
    .slice(0, NAMED)
    .map((each) => each.where)
    .join(', ');
  const more = hidden.length - NAMED;
  const count = hidden.reduce((sum, each) => sum + each.count, 0);
  return more > 0
    ? explainNotice('file.hiddenMore', { where, more, count }, language)
    : explainNotice('file.hidden', { where, count }, language);
}

export function isUnread(result: ReadWorkshop | Refusal[]): result is Refusal[] {
  return Array.isArray(result);
}

function unreadable(json: unknown): Refusal | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse('file.notJson', { issue: refuse('fault.noObject') });
  }
  if (!('format' in json) || json.format !== FILE_FORMAT) {
    return refuse('file.notJson', { issue: refuse('fault.format', { format: FILE_FORMAT }) }, 'format');
  }
  if ('schema' in json && typeof json.schema === 'number' && json.schema > FILE_SCHEMA) {
    return refuse('file.newerSchema', { found: json.schema, known: FILE_SCHEMA }, 'schema');
  }
  return undefined;
}

function lacksTitle(value: unknown): boolean {
  const title = z.object({ meeting: z.object({ title: z.unknown() }) }).safeParse(value);
  if (!title.success) return false;
  const held = title.data.meeting.title;
  return (
    held === undefined ||
    held === null ||
    held === '' ||
    (typeof held === 'object' && Object.keys(held).length === 0)
  );
}

function invalid(error: z.ZodError): Refusal[] {
  const [first] = error.issues;
  if (first && isRefusal(first)) return [first];
  return error.issues.slice(0, MAX_REFUSALS).map(({ message, path }) => {
    const issue = oneLine(message).replace(/\.$/, '');
    return refuse('file.invalid', { issue }, path.length > 0 ? placeOf(path) : undefined);
  });
}

/** "recommendations[3].mappings[0]". */
function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place === '' ? String(key) : `${place}.${String(key)}`,
    '',
  );
}

/** A message about hostile text is itself made harmless: one line, no control characters, not endless. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
