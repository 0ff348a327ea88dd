import type { Catalogue } from '../catalogue/catalogue';
import { planOfferedFirst, plansInOrder } from '../catalogue/offer';
import { suggestedParagraphs } from '../document/suggestion';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import type { HouseStyle } from '../model/houseStyle';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';
import type { FrameworkPin, PlanReference } from '../model/framework';
import { DELEGATION, DOCUMENT, GROUP, MEETING, WORKSHOP } from '../model/fieldRouting';
import { routedFields, pickFields } from '../model/routedFields';
import { workshopInStyle } from '../queries/groupsInStyle';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';

/** What is asked before a workshop exists; everything else is filled in under Prepare. */
export interface NewWorkshop {
  /** In each language of the document that somebody typed it in. */
  title: ByLanguage<string>;
  /** The first is the one people draft in. */
  languages: Language[];
  style: string;
  /** Calendar days, YYYY-MM-DD, in the meeting's own time zone. */
  startsOn: string;
  endsOn: string;
  /** In the first language. */
  place: string;
  timeZone: string;
  /** The plan's id; null: none. Absent: the earlier meeting's, or the one offered first for the first day. */
  plan?: string | null | undefined;
}

/** The standard texts of a style in these languages, for its fields beside those that are known. */
function suggestedFields(
  style: HouseStyle,
  languages: readonly Language[],
  known: Workshop['document']['fields'] = {},
): Workshop['document']['fields'] {
  const fields = { ...known };
  for (const field of style.fields) {
    if (known[field.id]) continue;
    const texts: Text[] = [];
    for (const language of languages)
      (suggestedParagraphs(field, language) ?? []).forEach((nodes, index) => {
        texts[index] = { ...texts[index], [language]: { nodes, rev: 1 } };
      });
    if (texts.length > 0) fields[field.id] = texts;
  }
  return fields;
}

/** Headings name actions of the plans that the meeting has, and of no other. */
function withoutOtherPlans(groups: Workshop['groups'], pins: readonly FrameworkPin[]): Workshop['groups'] {
  const isPinned = ({ framework }: PlanReference) => pins.some(({ id }) => id === framework);
  return Object.fromEntries(
    Object.entries(groups).map(([id, group]) => [
      id,
      { ...group, references: group.references.filter(isPinned) },
    ]),
  );
}

/** The languages that have a title. */
function titled(title: ByLanguage<string>): ByLanguage<string> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => (title[language] ? [[language, title[language]]] : [])),
  );
}

/** The plan, then the lists of themes: those of the earlier meeting, or all. */
function frameworksFor(
  { plan, startsOn }: NewWorkshop,
  { frameworks }: Catalogue,
  earlier: Workshop | undefined,
): FrameworkPin[] | Refusal {
  const all = frameworks.map(({ framework }) => framework);
  if (plan === undefined && earlier) return earlier.frameworks;
  const id = plan === undefined ? planOfferedFirst(all, startsOn)?.id : plan;
  if (plan && !all.some((known) => known.kind === 'plan' && known.id === plan)) {
    const available = plansInOrder(all, startsOn).map((known) => known.id);
    return refuse('framework.unknown', { id: plan, available: available.join(', ') });
  }
  const had = earlier && new Set(earlier.frameworks.map((pin) => pin.id));
  return frameworks
    .filter(({ framework }) =>
      framework.kind === 'themes' ? (had?.has(framework.id) ?? true) : framework.id === id,
    )
    .sort((a, b) => Number(a.framework.kind === 'themes') - Number(b.framework.kind === 'themes'))
    .map(({ framework, hash }) => ({ id: framework.id, version: framework.version, hash }));
}

/**
 * A workshop as it starts: set up by its house style, attribution none. With an earlier meeting it goes on from that one
 * (`duplicateWorkshop`): delegations, headings and standard texts come along, and what is given here is its own.
 */
export function createWorkshop(
  given: NewWorkshop,
  id: string,
  at: string,
  catalogue: Catalogue,
  earlier?: Workshop,
): Workshop | Refusal {
  const style = catalogue.styles.find((candidate) => candidate.id === given.style);
  if (!style) {
    return refuse('style.unknown', {
      id: given.style,
      available: catalogue.styles.map((known) => known.id).join(', '),
    });
  }
  const frameworks = frameworksFor(given, catalogue, earlier);
  if (isRefusal(frameworks)) return frameworks;
  const { title, startsOn, endsOn, place, timeZone } = given;
  const languages = [...new Set(given.languages)];
  const [first = 'en'] = languages;
  const own = catalogue.styles.find((candidate) => candidate.id === earlier?.document.style);
  const begun = earlier
    ? workshopInStyle(duplicateWorkshop(earlier, id, at, catalogue), { from: own, to: style })
    : blankWorkshop(id, at);
  return {
    ...begun,
    meeting: {
      title: titled(title),
      startsOn,
      endsOn: endsOn < startsOn ? startsOn : endsOn,
      place: place === '' ? {} : { [first]: place },
      host: {},
      timeZone,
    },
    languages,
    frameworks,
    groups: withoutOtherPlans(begun.groups, frameworks),
    document: {
      ...begun.document,
      style: style.id,
      fields: suggestedFields(style, languages, begun.document.fields),
    },
  };
}

/** The empty state that a workshop's journal starts from; its first line puts the real one in place. */
export function blankWorkshop(id: string, at: string): Workshop {
  return {
    id,
    createdAt: at,
    meeting: {
      title: {},
      startsOn: at.slice(0, 10),
      endsOn: at.slice(0, 10),
      place: {},
      host: {},
      timeZone: 'UTC',
    },
    languages: ['en'],
    attribution: 'none',
    frameworks: [],
    document: {
      style: 'workshop-guide',
      nature: 'recommendations',
      status: 'draft',
      circulated: 0,
      fields: {},
    },
    delegations: {},
    groups: {},
    recommendations: {},
    proposals: {},
    notes: {},
    conflicts: {},
    contributions: {},
    agenda: {},
  };
}

/** Fields of a style that hold the official reference numbers of one document. */
function referenceFields(style: HouseStyle | undefined): string[] {
  return (style?.blocks ?? []).flatMap((block) => {
    if (block.block === 'field') return block.role === 'mastheadReference' ? [block.field] : [];
    if (block.block !== 'masthead') return [];
    const cells = block.columns.flatMap(({ fields }) => fields);
    return cells.filter(({ role }) => role === 'mastheadReference').map(({ field }) => field);
  });
}

/**
 * The next meeting of a series: set-up, delegations and headings go along as the routing table has it; what was said,
 * the status and the reference numbers of the last document do not.
 */
export function duplicateWorkshop(
  source: Workshop,
  id: string,
  at: string,
  { styles }: Pick<Catalogue, 'styles'>,
): Workshop {
  const blank = blankWorkshop(id, at);
  const numbered = referenceFields(styles.find((style) => style.id === source.document.style));
  const each = <T extends object>(things: Record<string, T>, fields: (keyof T)[]) =>
    Object.fromEntries(Object.entries(things).map(([key, thing]) => [key, pickFields(thing, fields)]));
  const goesOn = routedFields(WORKSHOP, 'nextMeeting', 'always');
  return {
    ...blank,
    ...pickFields(source, goesOn),
    duplicatedFrom: source.id,
    meeting: {
      ...blank.meeting,
      ...pickFields(source.meeting, routedFields(MEETING, 'nextMeeting', 'always')),
    },
    document: {
      ...blank.document,
      ...pickFields(source.document, routedFields(DOCUMENT, 'nextMeeting', 'always')),
      fields: Object.fromEntries(
        Object.entries(source.document.fields).filter(([field]) => !numbered.includes(field)),
      ),
    },
    delegations: each(source.delegations, routedFields(DELEGATION, 'nextMeeting', 'always')),
    groups: each(source.groups, routedFields(GROUP, 'nextMeeting', 'always')),
  };
}
