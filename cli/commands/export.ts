import path from 'node:path';
import { formatsOf, type Format } from '../../core/edition/formats';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { Workshop } from '../../core/model/workshop';
import { presidingPeople } from '../../core/programme/printed/presiding';
import { archiveMissing } from '../../host/archive/readOnlyArchive';
import type { BatchExport } from '../../host/documents/batch';
import type { Rendered } from '../../host/jobs/tasks/renderEdition';
import { stoodThen, workshopsOf } from '../../host/documents/stoodThen';
import { done, misused, oneLine, refused, type Outcome } from '../io/outcome';
import { readWorkshop } from '../io/readWorkshop';
import type { CommandLine } from '../io/commandLine';
import type { Setting } from '../io/setting';
import { writeOut } from '../io/writeOut';

/** `export FILE --out PATH`: one workshop file to one document; `export --from ID`: a workshop of the library. */
export async function exportFile(setting: Setting): Promise<Outcome> {
  const { words, out, from, since } = setting.line;
  const [file, ...more] = words;
  if (more.length > 0 || (file === undefined) === (from === undefined))
    return misused('export takes one workshop file, or a workshop of the library with --from ID.');
  if (out === undefined) return misused('export needs --out PATH.');
  if (since !== undefined && from === undefined)
    return misused('--since needs a workshop of the library, with --from ID.');
  const wrong = wrongForm(setting.line);
  if (wrong !== undefined) return misused(wrong);
  const formats = formatsOf(madeFrom(setting.line));
  const format = formats.find((known) => path.extname(out).toLowerCase() === `.${known}`);
  if (format === undefined) return misused(`“${out}” must end in .${formats.join(', .')}.`);
  if (file !== undefined && setting.resolve(file) === setting.resolve(out))
    return misused('--out must not be the workshop file itself.');
  const made =
    from === undefined ? await ofFile(setting, file ?? '', format) : await ofLibrary(setting, from, format);
  if ('code' in made) return made;
  const written = await writeOut(setting.resolve(out), made.rendered.bytes);
  if (isRefusal(written)) return refused(written, out);
  return done([`${written.replaced ? 'Replaced' : 'Wrote'} ${out}`], made.notes);
}

interface Made {
  rendered: Rendered;
  notes: string[];
}

async function ofFile(setting: Setting, file: string, format: Format): Promise<Made | Outcome> {
  const batch = await setting.batch();
  const read = await readWorkshop(batch, setting.resolve(file));
  if (Array.isArray(read)) return refused(read, file);
  const wrong = sameLanguage(setting.line, read.workshop);
  if (wrong !== undefined) return misused(wrong);
  const rendered = await batch.render(read.workshop, wantedOf(setting, format));
  return isRefusal(rendered)
    ? refused(rendered, file)
    : { rendered, notes: [...read.notes.map((note) => `Note: ${note}`), ...unnamed(setting, read.workshop)] };
}

/** Forms that do not go together. */
function wrongForm(line: CommandLine): string | undefined {
  const { from, since, beside, reading, annex, mapping, slip, runningOrder, held, booth, speakers } = line;
  if (held && !runningOrder) return '--held says when items were held: add --running-order.';
  if (speakers && !booth) return '--speakers adds who waits for the floor to a booth pack: add --booth.';
  // No workshop file says when items were held, or who waits for the floor.
  if ((held || speakers) && from === undefined)
    return `${held ? '--held' : '--speakers'} needs a workshop of the library, with --from ID.`;
  if (booth && (reading || annex || mapping || runningOrder || since !== undefined))
    return '--booth makes a document of its own: leave out --reading, --annex, --mapping, --running-order and --since.';
  if (runningOrder && (reading || annex || mapping || since !== undefined))
    return '--running-order makes a document of its own: leave out --reading, --annex, --mapping and --since.';
  if (slip && since === undefined)
    return '--slip holds what was reworded since a time or a revision: add --since.';
  if (since !== undefined && (reading || annex || mapping))
    return '--since makes a list of its own: leave out --reading, --annex and --mapping.';
  if (since !== undefined && beside !== undefined && !slip)
    return 'A list of changes has before and after in its columns: leave out --beside, or add --slip.';
  if (reading && beside !== undefined)
    return '--reading numbers the lines of a text in one language: leave out --beside.';
  return mapping && (reading || annex || beside !== undefined)
    ? '--mapping makes a document of its own: leave out --beside, --reading and --annex.'
    : undefined;
}

/** A column beside itself. */
function sameLanguage({ language, beside }: CommandLine, { languages }: Workshop): string | undefined {
  return beside !== undefined && beside === (language ?? languages[0])
    ? `--beside ${beside} is the language of the text itself: name another one.`
    : undefined;
}

function madeFrom({ since, reading, mapping, runningOrder, booth }: CommandLine) {
  if (since !== undefined) return 'changes';
  if (booth) return 'booth';
  if (runningOrder) return 'runningOrder';
  return mapping ? 'mapping' : reading ? 'reading' : 'document';
}

function wantedOf({ line }: Setting, format: Format): BatchExport {
  const { style, language, allowMissing, beside, reading, annex } = line;
  const form = { ...(reading && { reading }), ...(annex && { mapping: annex }) };
  const alone = aloneOf(line);
  return { format, style, language, allowMissing, beside, ...form, ...(alone && { alone }) };
}

function aloneOf({ mapping, runningOrder, held, booth, speakers }: CommandLine): BatchExport['alone'] {
  if (booth) return speakers ? 'boothWithSpeakers' : 'booth';
  if (runningOrder) return held ? 'heldOrder' : 'runningOrder';
  return mapping ? 'mapping' : undefined;
}

/** The present state, or the state at a time or revision. */
async function ofLibrary(setting: Setting, id: string, format: Format): Promise<Made | Outcome> {
  const { library, line, now } = setting;
  const { style, language, at, atRevision, since, beside } = line;
  const slip = line.slip && (beside === undefined ? (true as const) : { beside });
  const missing = await archiveMissing(library);
  if (missing) return refused(missing, library);
  const moment = atRevision === undefined ? (at === undefined ? undefined : { at }) : { rev: atRevision };
  const stood = await stoodThen(library, id, moment, now);
  if (isRefusal(stood))
    return stood.refused === 'workshop.unknown' ? listed(stood, library) : refused(stood, id);
  const { workshop, ...then } = stood;
  const same = sameLanguage(line, workshop);
  if (same !== undefined) return misused(same);
  const batch = await setting.batch();
  if (since !== undefined) {
    const before = await stoodThen(library, id, since, now);
    if (isRefusal(before)) return refused(before, id);
    const list = await batch.renderChanges(before, stood, { format, style, language, ...(slip && { slip }) });
    return isRefusal(list) ? refused(list, id) : { rendered: list, notes: [] };
  }
  const rendered = await batch.render(workshop, { ...wantedOf(setting, format), ...then });
  return isRefusal(rendered) ? refused(rendered, id) : { rendered, notes: unnamed(setting, workshop) };
}

/** Persons of a programme, whose names are in a people file that is not read here. */
function unnamed({ line }: Setting, workshop: Workshop): string[] {
  return (line.runningOrder || line.booth) && presidingPeople(workshop).size > 0
    ? ['Note: names of people are not read here: persons who chair or moderate are left out.']
    : [];
}

/** A message with the ids of the library's workshops, which nobody remembers. */
async function listed(unknown: Refusal, library: string): Promise<Outcome> {
  const { code, err = [] } = refused(unknown);
  const workshops = (await workshopsOf(library)).map(({ id, title }) => oneLine(`${id}  ${title}`));
  return { code, err: [...err, ...workshops] };
}
