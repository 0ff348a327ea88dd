import { delegationName } from '../../../core/directory/delegations';
import { pickerNameOf } from '../../../core/directory/names';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import type { Delegation } from '../../../core/model/participation';
import type { ListOptions } from '../../../core/participants/options';
import type { Registration } from '../../../core/participants/outcome';
import {
  columnNotes,
  isUndecided,
  passes,
  previewColumns,
  previewRows,
  ROW_FILTERS,
  topRows,
  type ListOutcome,
  type ListPreview,
  type RowFilter,
} from '../../../core/participants/preview';
import { readList, type ListFile } from '../../../workspace/registration/readList';
import type { OnStep } from './onStep';
import { readListInto, type ListContext, type ListReading } from './readPeopleList';

export interface RegistrationTask {
  kind: 'registration';
  list: string;
  bytes: Uint8Array;
  options: ListOptions;
  context: ListContext;
}

/** What importing a list writes: delegations to the workshop, people to the people file. */
export type ListAdditions = Pick<Registration, 'delegations' | 'participants' | 'completed'>;

/**
 * A list that was read. Rows and additions cross from the worker as JSON: a string is copied in one go, where the objects
 * of 20,000 rows would hold up whoever receives them.
 */
export interface ReadRegistration {
  preview: Omit<ListPreview, 'list' | 'name'>;
  /** A `PreviewRow` each, as JSON. */
  rows: string[];
  /** For each filter the places of its rows in `rows`. */
  shown: Record<RowFilter, number[]>;
  /** `ListAdditions` as JSON; absent while the list cannot be read. */
  additions?: string;
  /** Every cell of the sheet as JSON, each text once; there with `additions`. */
  cells?: string;
}

/** How long the tables of the last list stay here, in milliseconds, so that a changed column does not read it anew. */
const KEPT = 10 * 60_000;

interface Kept {
  list: string;
  as: string;
  file: ListFile;
  timer: NodeJS.Timeout;
}
let kept: Kept | undefined;

async function tablesOf({ list, bytes, options }: RegistrationTask): Promise<ListFile | Refusal> {
  const { encoding, separator } = options;
  const as = JSON.stringify([encoding, separator]);
  if (kept?.list === list && kept.as === as) return kept.file;
  clearTimeout(kept?.timer);
  kept = undefined;
  const file = await readList(bytes, { encoding, separator });
  if (isRefusal(file)) return file;
  const timer = setTimeout(() => {
    kept = undefined;
  }, KEPT);
  timer.unref();
  kept = { list, as, file, timer };
  return file;
}

/** Reads a list into a workshop's delegations and people, and lays it out to be looked at. Changes nothing. */
export async function readRegistrationTask(
  task: RegistrationTask,
  onStep: OnStep,
): Promise<ReadRegistration | Refusal> {
  onStep({ step: 'reading', done: 0, total: 2 });
  const file = await tablesOf(task);
  if (isRefusal(file)) return file;
  onStep({ step: 'checking', done: 1, total: 2 });
  const reading = readListInto(file, task.options, task.context);
  const { sheet, cells, mapping, registration } = reading;
  const columns = previewColumns(cells, mapping);
  const preview = {
    sheets: file.tables.map(({ name, cells: { length } }) => ({ name, rows: length })),
    sheet,
    ...(file.text && { text: file.text }),
    notes: [...file.notes, ...columnNotes(columns, mapping)],
    mapping,
    tops: topRows(cells),
    columns,
  };
  if (isRefusal(registration))
    return { preview: { ...preview, outcome: registration }, rows: [], shown: noRows() };
  const { rows, shown } = layOut(reading, registration, task.context);
  const { delegations, participants, completed } = registration;
  // Until somebody says which is meant, each stands for itself; that is no decision to keep it as it is written.
  const unsettled = registration.spellings.filter(isUndecided).length;
  const outcome: ListOutcome = {
    totals: registration.totals,
    counts: counted(shown),
    spellings: registration.spellings,
    delegations: {
      added: delegations.length,
      free: delegations.filter(({ code }) => code === undefined).length - unsettled,
    },
    completed: completed.length,
  };
  const additions: ListAdditions = { delegations, participants, completed };
  return {
    preview: { ...preview, outcome },
    rows,
    shown,
    additions: JSON.stringify(additions),
    cells: JSON.stringify(textsOf(cells)),
  };
}

function textsOf(cells: readonly (readonly string[])[]): string[] {
  return [...new Set(cells.flat().map((text) => text.trim()))].filter((text) => text !== '');
}

function layOut(
  { cells, mapping }: ListReading,
  registration: Registration,
  { directory, spoken, delegations }: ListContext,
): Pick<ReadRegistration, 'rows' | 'shown'> {
  const entries = new Map(directory.entries.map((entry) => [entry.code, entry]));
  const nameOf = (delegation: Delegation) => {
    const entry = entries.get(delegation.code ?? '');
    return entry?.pickerName ? pickerNameOf(entry, spoken) : delegationName(delegation, spoken, directory);
  };
  const added = registration.delegations.map((each) => ({ ...each, order: '' }));
  const names = new Map([...delegations, ...added].map((each) => [each.id, nameOf(each)]));
  const rows = previewRows(cells, mapping, registration, (id) => names.get(id));
  const shown = noRows();
  for (const [at, row] of rows.entries()) {
    for (const filter of ROW_FILTERS) if (passes(row, filter)) shown[filter].push(at);
  }
  return { rows: rows.map((row) => JSON.stringify(row)), shown };
}

function noRows(): Record<RowFilter, number[]> {
  return { all: [], new: [], merged: [], refused: [], doubtful: [], skipped: [] };
}

function counted(shown: Record<RowFilter, number[]>): Record<RowFilter, number> {
  const { all, new: fresh, merged, refused, doubtful, skipped } = shown;
  return {
    all: all.length,
    new: fresh.length,
    merged: merged.length,
    refused: refused.length,
    doubtful: doubtful.length,
    skipped: skipped.length,
  };
}
