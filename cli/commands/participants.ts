import { isRefusal } from '../../core/messages/refusal';
import { explain } from '../../core/messages/explain';
import type { Workshop } from '../../core/model/workshop';
import type { Registration } from '../../core/participants/outcome';
import { readBounded } from '../../host/runtime/files';
import { withDelegations } from '../../host/registration/batch';
import { counted } from '../io/counted';
import { done, misused, oneLine, refused, type Outcome } from '../io/outcome';
import { readWorkshop } from '../io/readWorkshop';
import type { Setting } from '../io/setting';
import { writeOut } from '../io/writeOut';

const LARGEST = 64 * 1024 * 1024;

/**
 * `participants FILE`: a registration list as JSON, `{rows, imported, merged, refused: [{row, reason}]}`. With
 * --workshop its delegations are recognised against that workshop; with --out that workshop is written with those
 * the list adds. Names of people are in neither. Doubts about delegations, which a window would ask about, go to standard error.
 */
export async function participants(setting: Setting): Promise<Outcome> {
  const { words, out, workshop: known } = setting.line;
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) return misused('participants takes one list (.csv, .xlsx).');
  if (out !== undefined && known === undefined) return misused('--out needs --workshop FILE.');

  const batch = await setting.batch();
  let workshop: Workshop | undefined;
  if (known !== undefined) {
    const read = await readWorkshop(batch, setting.resolve(known));
    if (Array.isArray(read)) return refused(read, known);
    workshop = read.workshop;
  }
  const bytes = await readBounded(setting.resolve(file), LARGEST);
  if (isRefusal(bytes)) return refused(bytes, file);
  const registration = await batch.readList(bytes, workshop);
  if (isRefusal(registration)) return refused(registration, file);

  const { rows, totals } = registration;
  const reasons = rows.flatMap((row) =>
    row.kind === 'refused' ? [{ row: row.row, reason: oneLine(explain(row.reason)) }] : [],
  );
  const report = JSON.stringify(
    { rows: totals.rows, imported: totals.imported, merged: totals.merged, refused: reasons },
    null,
    2,
  );
  const doubts = doubtsIn(registration);
  if (workshop === undefined || out === undefined) return done([report], doubts);
  const text = batch.workshopFile(withDelegations(workshop, registration));
  const written = await writeOut(setting.resolve(out), new TextEncoder().encode(text));
  if (isRefusal(written)) return refused(written, out);
  const count = registration.delegations.length;
  return done(
    [report],
    [...doubts, `${written.replaced ? 'Replaced' : 'Wrote'} ${out} (${counted(count, 'delegation')} added)`],
  );
}

/** How many doubts are listed one by one. */
const MAX_LISTED = 20;

/** The delegations chosen for doubtful spellings, each once. */
function doubtsIn({ rows }: Registration): string[] {
  const notes = rows.flatMap(({ cells }) => cells.flatMap(({ note }) => note ?? []));
  const told = notes.filter(({ refused: code }) => DOUBTS.has(code)).map((note) => oneLine(explain(note)));
  const each = [...new Set(told)];
  const more = each.length - MAX_LISTED;
  return more > 0 ? [...each.slice(0, MAX_LISTED), `(and ${more} more like these)`] : each;
}

const DOUBTS: ReadonlySet<string> = new Set([
  'registration.otherDelegation',
  'registration.unsureDelegation',
  'registration.freeDelegation',
]);
