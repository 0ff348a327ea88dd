import type {
  Framework,
  FrameworkDomain,
  OfficialWording,
  PlanReference,
  WordingStatus,
} from '../model/framework';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';
import type { EnteredWording } from '../model/library';
import { rising } from '../text/rising';
import { placeKey, placesOf, type PlanEntry } from './reference';

export interface KnownWording extends OfficialWording {
  /** The language it is in: not always the one asked for. */
  language: Language;
}

interface Worded {
  wording: ByLanguage<OfficialWording>;
}

/**
 * What is known of an entry's wording, to show on a screen: in that language or else the first that is known. Null means
 * "official wording not entered". Its status says how far it can be trusted.
 */
export function wordingOf(entry: Worded, language: Language): KnownWording | null {
  for (const each of [language, ...LANGUAGES]) {
    const wording = entry.wording[each];
    if (wording) return { ...wording, language: each };
  }
  return null;
}

/**
 * How many places of these plans there are, and for how many some wording is known in each language: words can only find
 * what is worded.
 */
export function wordingKnown(plans: readonly Framework[]): {
  places: number;
  known: { language: Language; count: number }[];
} {
  const entries = plans.flatMap((plan) => placesOf(plan).map(({ entry }) => entry));
  const known = LANGUAGES.map((language) => ({
    language,
    count: entries.filter(({ wording }) => wording[language] !== undefined).length,
  }));
  return {
    places: entries.length,
    known: known.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
  };
}

const OFFICIAL: readonly WordingStatus[] = ['verbatim', 'entered'];

/** The wording that may be printed as the official text: in that very language, and seen or entered as such. */
export function officialWordingOf(entry: Worded, language: Language): KnownWording | null {
  const wording = entry.wording[language];
  return wording && OFFICIAL.includes(wording.status) ? { ...wording, language } : null;
}

/** What a plan has as the definition of a domain, its paragraphs parted by line breaks; plans hold official ones only. */
export function definitionOf(
  { definition }: Pick<FrameworkDomain, 'definition'>,
  language: Language,
): OfficialWording | undefined {
  const known = definition?.[language];
  return known && { text: known.paragraphs.join('\n'), status: 'verbatim', source: known.source };
}

/** An official wording on its way into a plan. */
type Laid = Pick<EnteredWording, 'target' | 'part' | 'language' | 'text' | 'source' | 'checkedBy'> &
  Partial<Pick<EnteredWording, 'enteredAt'>>;

/**
 * The framework with the official wordings that a secretariat entered laid over what the catalogue carries. The latest
 * entry for a place and language wins; entries for other frameworks are left aside. The framework given is not changed.
 */
export function layWordings(framework: Framework, entered: readonly Laid[]): Framework {
  const byPlace = new Map<string, Laid[]>();
  for (const each of entered) {
    if (each.target.framework !== framework.id) continue;
    const key = keyOf(each.target, each.part);
    const known = byPlace.get(key);
    if (known) known.push(each);
    else byPlace.set(key, [each]);
  }
  if (byPlace.size === 0) return framework;

  const found = (level: PlanReference['level'], number: string, part?: 'definition') =>
    (byPlace.get(keyOf({ level, number }, part)) ?? []).sort((a, b) =>
      rising(a.enteredAt ?? '', b.enteredAt ?? ''),
    );
  const lay = <E extends PlanEntry>(level: PlanReference['level'], entry: E): E => {
    const mine = found(level, entry.number);
    if (mine.length === 0) return entry;
    const laid = mine.map((each): [Language, OfficialWording] => [
      each.language,
      { text: each.text, status: 'entered', source: [each.source], checkedBy: each.checkedBy },
    ]);
    return { ...entry, wording: { ...entry.wording, ...Object.fromEntries(laid) } };
  };
  const defined = (domain: FrameworkDomain): Pick<FrameworkDomain, 'definition'> => {
    const mine = found('domain', domain.number, 'definition');
    if (mine.length === 0) return {};
    const laid = mine.map(({ language, text, source }): [Language, Definition] => [
      language,
      { paragraphs: text.split('\n'), source: [source] },
    ]);
    return { definition: { ...domain.definition, ...Object.fromEntries(laid) } };
  };

  return {
    ...framework,
    domains: framework.domains.map((domain) => ({
      ...lay('domain', domain),
      ...defined(domain),
      objectives: domain.objectives.map((objective) => ({
        ...lay('objective', objective),
        actions: objective.actions.map((action) => lay('action', action)),
      })),
    })),
  };
}

type Definition = NonNullable<NonNullable<FrameworkDomain['definition']>[Language]>;

function keyOf(place: Pick<PlanReference, 'level' | 'number'>, part: 'definition' | undefined): string {
  return `${placeKey(place)} ${part ?? ''}`;
}
