import type {
  Framework,
  FrameworkAction,
  FrameworkDomain,
  FrameworkObjective,
  PlanReference,
} from '../model/framework';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';

/** Anything in a plan that has a number and may have a wording. */
export type PlanEntry = FrameworkDomain | FrameworkObjective | FrameworkAction;

/** A place of a plan with what it stands under. */
export interface PlacedEntry {
  reference: PlanReference;
  entry: PlanEntry;
  domain: FrameworkDomain;
  /** Absent for a domain. */
  objective?: FrameworkObjective;
}

/** By which a place is known within its plan: "5A" is "5a". */
export function placeKey({ level, number }: Pick<PlanReference, 'level' | 'number'>): string {
  return `${level} ${number.toLowerCase()}`;
}

/** Every place of a plan that something can be mapped to, in the order of the plan. */
export function placesOf(framework: Framework): PlacedEntry[] {
  const at = (level: PlanReference['level'], entry: PlanEntry): PlanReference => ({
    framework: framework.id,
    level,
    number: entry.number,
  });
  return framework.domains.flatMap((domain): PlacedEntry[] => [
    { reference: at('domain', domain), entry: domain, domain },
    ...domain.objectives.flatMap((objective): PlacedEntry[] => [
      { reference: at('objective', objective), entry: objective, domain, objective },
      ...objective.actions.map((action) => ({
        reference: at('action', action),
        entry: action,
        domain,
        objective,
      })),
    ]),
  ]);
}

/** The entry a reference names, with its objective and domain; null when the plan has none such. "5A" finds "5a". */
export function findReference(framework: Framework, reference: PlanReference): PlacedEntry | null {
  if (reference.framework !== framework.id) return null;
  const key = placeKey(reference);
  return placesOf(framework).find((place) => placeKey(place.reference) === key) ?? null;
}

/** The plan's own name of a level ("Area" in Cadiz), in that language or the first that has one. */
export function levelName(
  framework: Framework,
  level: PlanReference['level'],
  language: Language,
  form: 'one' | 'many' = 'one',
): string {
  const labels = framework.levels[level];
  const known = [language, ...LANGUAGES].find((each) => labels[each]);
  return (known && labels[known]?.[form]) ?? level;
}

/** What the plan calls a level, in every language it is named in. */
export function levelNames(
  framework: Framework,
  level: PlanReference['level'],
  form: 'one' | 'many' = 'one',
): ByLanguage<string> {
  return Object.fromEntries(
    Object.entries(framework.levels[level]).map(([language, label]) => [language, label[form]]),
  );
}

/** A reference as a label: "Action 17", "Objectif 7", "Area 3". */
export function describeReference(
  framework: Framework,
  reference: PlanReference,
  language: Language,
): string {
  return `${levelName(framework, reference.level, language)} ${reference.number}`;
}
