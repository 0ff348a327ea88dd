import type { Framework, OfficialWording, PlanReference } from '../../model/framework';
import type { Language } from '../../model/language';
import { placesOf, type PlacedEntry } from '../reference';
import { officialWordingOf } from '../wording';
import type { LooseParagraph, PlanText, PlanTextEntry } from './planText';

/** `doubled`: the text has several wordings for it, of which nobody has chosen one. */
export type PlanRowState = 'new' | 'same' | 'different' | 'missing' | 'doubled';

/** One place of the plan in one language: what is known of it, and what the text says. */
export interface PlanRow {
  reference: PlanReference;
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
  const entries = joined(read, goingOn).map((entry) => ({ ...entry, language: entry.language ?? language }));
  const places = placesOf(plan);
  const known = new Set(places.map(({ reference }) => keyOf(reference)));
  const languages = [...new Set(entries.map((entry) => entry.language))];
  const byKey = new Map<string, PlanTextEntry[]>();
  for (const entry of entries) {
    const key = `${keyOf(entry)} ${entry.language}`;
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }

  const rows = languages.flatMap((each) => {
    const levels = new Set(entries.filter((entry) => entry.language === each).map(({ level }) => level));
    return places
      .filter(({ reference }) => levels.has(reference.level))
      .map((place) => rowOf(place, each, byKey.get(`${keyOf(place.reference)} ${each}`) ?? []));
  });
  return {
    rows,
    noPlace: entries.filter((entry) => !known.has(keyOf(entry))),
    loose: read.loose.filter((_, index) => !goingOn.has(index)),
  };
}

function rowOf({ reference, entry }: PlacedEntry, language: Language, found: PlanTextEntry[]): PlanRow {
  const versions = found.filter(
    (each, index) => found.findIndex((other) => isSame(other.text, each.text)) === index,
  );
  const now = entry.wording[language];
  const official = officialWordingOf(entry, language);
  const [only, ...more] = versions;
  const state =
    only === undefined
      ? 'missing'
      : more.length > 0
        ? 'doubled'
        : official === null
          ? 'new'
          : isSame(official.text, only.text)
            ? 'same'
            : 'different';
  return { reference, language, ...(now && { now }), versions, times: found.length, state };
}

/** The entries with what somebody said goes on in them. */
function joined({ entries, loose }: PlanText, goingOn: GoingOn): PlanTextEntry[] {
  if (goingOn.size === 0) return entries;
  return entries.map((entry, index) => {
    const more = loose.filter(({ after }, place) => after === index && goingOn.has(place));
    return { ...entry, text: entry.text + more.map(({ joint, text }) => joint + text).join('') };
  });
}

function keyOf({ level, number }: Pick<PlanReference, 'level' | 'number'>): string {
  return `${level} ${number.toLowerCase()}`;
}

/** White space apart, of which a paste changes some. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain(one) === plain(other);
}
