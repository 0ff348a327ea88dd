import type { Catalogue } from '../catalogue/catalogue';
import { planOfferedFirst } from '../catalogue/offer';
import { suggestedParagraphs } from '../document/suggestion';
import { refuse, type Refusal } from '../messages/refusal';
import type { HouseStyle } from '../model/houseStyle';
import type { Language } from '../model/language';
import type { FrameworkPin } from '../model/framework';
import { DELEGATION, DOCUMENT, GROUP, MEETING, WORKSHOP } from '../model/fieldRouting';
import { routedFields, pickFields } from '../model/routedFields';
import type { Workshop } from '../model/workshop';

/** What is asked before a workshop exists; everything else is filled in under Prepare. */
export interface NewWorkshop {
  title: string;
  language: Language;
  style: string;
  /** Calendar days, YYYY-MM-DD, in the meeting's own time zone. */
  startsOn: string;
  endsOn: string;
  place: string;
  timeZone: string;
}

/** The fields a style suggests. */
function suggestedFields(style: HouseStyle, language: Language): Workshop['document']['fields'] {
  const fields: Workshop['document']['fields'] = {};
  for (const field of style.fields) {
    const paragraphs = suggestedParagraphs(field, language);
    if (paragraphs) fields[field.id] = paragraphs.map((nodes) => ({ [language]: { nodes, rev: 1 } }));
  }
  return fields;
}

/** The plan offered first for the meeting's date, then the lists of themes. */
function offeredFrameworks({ frameworks }: Catalogue, day: string): FrameworkPin[] {
  const plan = planOfferedFirst(
    frameworks.map(({ framework }) => framework),
    day,
  );
  return frameworks
    .filter(({ framework }) => framework.id === plan?.id || framework.kind === 'themes')
    .sort((a, b) => Number(a.framework.kind === 'themes') - Number(b.framework.kind === 'themes'))
    .map(({ framework, hash }) => ({ id: framework.id, version: framework.version, hash }));
}

/** A workshop as it starts: set up by its house style, attribution none. */
export function createWorkshop(
  given: NewWorkshop,
  id: string,
  at: string,
  catalogue: Catalogue,
): Workshop | Refusal {
  const style = catalogue.styles.find((candidate) => candidate.id === given.style);
  if (!style) {
    return refuse('style.unknown', {
      id: given.style,
      available: catalogue.styles.map((known) => known.id).join(', '),
    });
  }
  const { title, language, startsOn, endsOn, place, timeZone } = given;
  return {
    ...blankWorkshop(id, at),
    meeting: {
      title: { [language]: title },
      startsOn,
      endsOn: endsOn < startsOn ? startsOn : endsOn,
      place: place === '' ? {} : { [language]: place },
      host: {},
      timeZone,
    },
    languages: [language],
    frameworks: offeredFrameworks(catalogue, startsOn),
    document: {
      style: style.id,
      nature: 'recommendations',
      status: 'draft',
      circulated: 0,
      fields: suggestedFields(style, language),
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
