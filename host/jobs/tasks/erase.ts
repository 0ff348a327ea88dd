import { fold } from '../../../core/directory/fold';
import { AttributionEraser, recordsOf, type WhoseAttribution } from '../../../core/erasing/eraseAttribution';
import { nameEraser } from '../../../core/erasing/eraseNames';
import { ListEraser } from '../../../core/erasing/listEraser';
import { distinctNames, NameFinder } from '../../../core/erasing/nameFinder';
import { placesOfNames, type PlaceOfName } from '../../../core/erasing/placesOfNames';
import type { Refusal } from '../../../core/messages/refusal';
import type { Workshop } from '../../../core/model/workshop';
import { valuesIn } from '../../../workspace/erasing/valuesIn';
import { stringsOfPeople, undoneDelegations } from '../../../workspace/erasing/rememberedCells';
import {
  rewriteEntry,
  rewriteLedger,
  type Rewriter,
  type Rewritten,
} from '../../../workspace/erasing/rewriteLedger';
import { readingRefusal, storageRefusal } from '../../../workspace/files/failures';

/** Reads who is named, now or ever, and where in the present texts. */
export interface FindNamesTask {
  kind: 'findNames';
  /** Folders of the closed or quiet ledgers. */
  workshop: string;
  people: string;
  state: Workshop;
  /** Folders of the people of other workshops, by workshop. */
  others: Readonly<Record<string, string>>;
  /** Folded names that are no person's: countries and organisations. */
  known: readonly string[];
}

export interface NamesFound {
  /** Names, addresses and numbers of people. */
  names: string[];
  /** What goes where it is all that a delegation is called. */
  asDelegations: string[];
  places: PlaceOfName[];
  /** Other workshops that know some of the same people, or cannot be read. */
  keptIn: string[];
}

export interface EraseNamesTask {
  kind: 'eraseNames';
  /** Folder of the closed workshop ledger. */
  workshop: string;
  inTexts: readonly string[];
  asDelegations: readonly string[];
}

/** The same names, from what the library's own ledger ever said of this workshop: its title and place. */
export interface EraseOnListTask {
  kind: 'eraseOnList';
  /** Folder of the library's closed ledger. */
  library: string;
  /** Id of the workshop. */
  workshop: string;
  inTexts: readonly string[];
}

export interface EraseAttributionTask {
  kind: 'eraseAttribution';
  workshop: string;
  whose: WhoseAttribution;
  /** When it was confirmed: what was typed later stays. */
  at: string;
}

/** A name of one short word would be found in half of all texts; in a script where a sign is a syllable two are a name. */
const isTelling = (name: string) =>
  name.trim().length >= 4 ||
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}$/u.test(name.trim());

export async function findNames(task: FindNamesTask): Promise<NamesFound | Refusal> {
  try {
    const { names, cells } = await stringsOfPeople(task.people);
    const undone = await undoneDelegations(task.workshop, task.state.delegations);
    const known = new Set(task.known);
    const isPerson = (name: string) => isTelling(name) && !known.has(fold(name));
    const people = distinctNames([...names, ...undone].filter(isPerson));
    const asDelegations = [...cells, ...undone].filter((name) => !known.has(fold(name)));
    const places = placesOfNames(task.state, new NameFinder(people));
    return { names: people, asDelegations, places, keptIn: await whoKnows(people, task.others) };
  } catch (error) {
    return readingRefusal(error);
  }
}

/** The folders, by their keys, whose people are some of these; what cannot be read may hold them too. */
async function whoKnows(
  people: readonly string[],
  folders: Readonly<Record<string, string>>,
): Promise<string[]> {
  const wanted = new Set(people.map(fold));
  const found: string[] = [];
  for (const [id, folder] of Object.entries(folders)) {
    const known = await stringsOfPeople(folder).catch(() => undefined);
    if (!known || [...known.names].some((name) => wanted.has(fold(name)))) found.push(id);
  }
  return found;
}

export async function eraseNames({ workshop, ...names }: EraseNamesTask): Promise<Rewritten | Refusal> {
  const replace = nameEraser(names);
  const rewriter: Rewriter = {
    entry: (entry) => rewriteEntry(entry, replace),
    state: replace,
    file: (value) => replace(value),
  };
  return rewritten(workshop, rewriter);
}

export async function eraseOnList({
  library,
  workshop,
  inTexts,
}: EraseOnListTask): Promise<Rewritten | Refusal> {
  const replace = nameEraser({ inTexts, asDelegations: [] });
  const eraser = new ListEraser(workshop, replace);
  return rewritten(library, {
    entry: (entry) => eraser.entry(entry),
    state: (state) => eraser.state(state),
    file: (value) => value,
  });
}

export async function eraseAttribution({
  workshop,
  whose,
  at,
}: EraseAttributionTask): Promise<Rewritten | Refusal> {
  try {
    const records = new Set<string>();
    if (whose !== 'all') {
      const chosen = new Set(whose);
      for await (const value of valuesIn(workshop)) recordsOf(value, chosen, records);
    }
    const eraser = new AttributionEraser(whose, records);
    const ofWorkshop = (value: unknown): unknown =>
      typeof value === 'object' && value !== null ? eraser.state(value as Partial<Workshop>) : value;
    return await rewritten(workshop, {
      entry: (entry) => eraser.entry(entry),
      state: ofWorkshop,
      // What is unfinished may say who; what was handed over holds whole workshops.
      file: (value, name) =>
        name === 'drafts.json' ? typedSince(value, at) : withWorkshops(value, ofWorkshop),
    });
  } catch (error) {
    return storageRefusal(error);
  }
}

/** Unfinished texts without those from before; undefined when none is left. */
function typedSince(file: unknown, at: string): unknown {
  if (typeof file !== 'object' || file === null || !('drafts' in file) || !Array.isArray(file.drafts))
    return undefined;
  const drafts = file.drafts.filter((draft: unknown) => String(Object(draft).at) > at);
  return drafts.length === 0 ? undefined : { ...file, drafts };
}

/** A handed-over file with its workshops cleaned: as it went out (`base`) and as it came back (`state`). */
function withWorkshops(value: unknown, clean: (workshop: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'base' || key === 'state' ? clean(each) : each]),
  );
}

async function rewritten(folder: string, rewriter: Rewriter): Promise<Rewritten | Refusal> {
  try {
    return await rewriteLedger(folder, rewriter);
  } catch (error) {
    return storageRefusal(error);
  }
}
