import type { Framework, OfficialWording, PlanReference } from '../../model/framework';
import type { Language } from '../../model/language';
import { oneLine } from '../../text/oneLine';
import { placeKey, placesOf, type PlacedEntry } from '../reference';
import { definitionOf, officialWordingOf } from '../wording';
import { definitionsIn } from './definitions';
import type { LooseParagraph, PlanText, PlanTextEntry } from './planText';

/** `doubled`: the text has several wordings for it, of which nobody has chosen one. */
export type PlanRowState = 'new' | 'same' | 'different' | 'missing' | 'doubled';

/** One place of the plan in one language: what is known of it, and what the text says. */
export interface PlanRow {
  reference: PlanReference;
  /** Its definition, of a domain; absent: its own wording. */
  part?: 'definition';
  language: Language;
  /** What the catalogue or this library has in that language, official or not. */
  now?: OfficialWording;
  /** Every wording of it in the text, each once, in the order of the text. */
  versions: PlanTextEntry[];
  /** How often the text has this number. */
  times: number;
  state: PlanRowState;
}

export interface PlanComparison {
  rows: PlanRow[];
  /** Numbers that this plan has not. */
  noPlace: PlanTextEntry[];
  loose: LooseParagraph[];
  /** Paragraphs of definitions that have their domain, by their place in the text's `loose`. */
  placed: ReadonlySet<number>;
}

/** Which paragraphs somebody said belong to the entry before them, by their place in `loose`. */
export type GoingOn = ReadonlySet<number>;

/**
 * A text laid beside a plan, place by place: nothing is put anywhere but under the level and number that the text itself
 * gives it. Places that the text leaves out are told for the levels it speaks of.
 * @param language of a text that does not say its own
 */
export function comparePlan(
  plan: Framework,
  read: PlanText,
  language: Language,
  goingOn: GoingOn = new Set(),
): PlanComparison {
  const definitions = definitionsIn(plan, read);
  const entries = [...joined(read, goingOn), ...definitions.entries].map((entry) => ({
    ...entry,
    language: entry.language ?? language,
  }));
  const places = placesOf(plan);
  const known = new Set(places.map(({ reference }) => placeKey(reference)));
  const languages = [...new Set(entries.map((entry) => entry.language))];
  const byKey = new Map<string, PlanTextEntry[]>();
  for (const entry of entries) {
    const key = `${placeKey(entry)} ${entry.language}${entry.part ?? ''}`;
    const before = byKey.get(key);
    if (before) before.push(entry);
    else byKey.set(key, [entry]);
  }

  const rows = languages.flatMap((each) => {
    const ours = entries.filter((entry) => entry.language === each && entry.part === undefined);
    const levels = new Set(ours.map(({ level }) => level));
    return places.flatMap((place): PlanRow[] => {
      const key = `${placeKey(place.reference)} ${each}`;
      const own = levels.has(place.reference.level) ? [rowOf(place, each, byKey.get(key) ?? [])] : [];
      // A domain has a definition where somebody gave it one: the others lack none.
      const definition = byKey.get(`${key}definition`);
      return definition ? [...own, rowOf(place, each, definition, 'definition')] : own;
    });
  });
  return {
    rows,
    noPlace: entries.filter((entry) => !known.has(placeKey(entry))),
    loose: read.loose.filter((_, index) => !goingOn.has(index) && !definitions.placed.has(index)),
    placed: definitions.placed,
  };
}

function rowOf(
  { reference, entry, domain }: PlacedEntry,
  language: Language,
  found: PlanTextEntry[],
  part?: 'definition',
): PlanRow {
  const byWords = new Map<string, PlanTextEntry>();
  for (const each of found) {
    const words = plain(each.text);
    if (!byWords.has(words)) byWords.set(words, each);
  }
  const versions = [...byWords.values()];
  const now = part ? definitionOf(domain, language) : entry.wording[language];
  const official = part ? now : officialWordingOf(entry, language);
  const [only, ...more] = versions;
  const state =
    only === undefined
      ? 'missing'
      : more.length > 0
        ? 'doubled'
        : !official
          ? 'new'
          : plain(official.text) === plain(only.text)
            ? 'same'
            : 'different';
  return {
    reference,
    ...(part && { part }),
    language,
    ...(now && { now }),
    versions,
    times: found.length,
    state,
  };
}

/** The entries with what somebody said goes on in them. */
export function joined({ entries, loose }: PlanText, goingOn: GoingOn): PlanTextEntry[] {
  if (goingOn.size === 0) return entries;
  const more = new Map<number, string>();
  for (const [place, { after, joint, text }] of loose.entries())
    if (after !== undefined && goingOn.has(place)) more.set(after, (more.get(after) ?? '') + joint + text);
  return entries.map((entry, index) => ({ ...entry, text: entry.text + (more.get(index) ?? '') }));
}

/** White space apart, of which a paste changes some. */
const plain = (text: string) => oneLine(text.normalize('NFC'));
