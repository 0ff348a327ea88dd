import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../messages/refusal';
import { languageSchema } from '../model/languageSchema';
import { idSchema } from '../model/ids';
import { chairSchema } from '../model/chair';
import { nodeSchema } from '../model/text';
import { delegationsOfChairs } from '../handover/references';
import { authenticLanguages, isCourtesy } from '../queries/adopted';
import { formInStyle } from '../queries/groupsInStyle';
import { attributionSchema, meetingSchema, natureSchema } from '../model/workshop';
import { enteredAs } from './lateWording';
import { followTheOthers, hasTexts } from './courtesyTexts';
import { meetingMoved } from './meetingMoved';
import { wholeList } from './wholeList';
import { withGiven } from './withGiven';
import { checkLength, staleBase, NO_BASE, setWording, wordingPayload } from './wording';

const languages = z.array(languageSchema).min(1).max(4);
const frameworks = z.array(idSchema).max(10);
// More than the list holds are refused as a full list is.
const chairs = z.array(chairSchema).max(1_000);

/** What two people chose: the plan is one choice, whole, of whoever chose last; lists of themes are added up. */
function frameworksOf(
  catalogue: Catalogue,
  present: readonly string[],
  sent: readonly string[],
  from: readonly string[] = present,
): string[] {
  const plans = new Set(
    catalogue.frameworks.flatMap(({ framework }) => (framework.kind === 'plan' ? [framework.id] : [])),
  );
  const plansIn = (ids: readonly string[]) => ids.filter((id) => plans.has(id));
  const others = (ids: readonly string[]) => ids.filter((id) => !plans.has(id));
  const isChosen = plansIn(sent).join(' ') !== plansIn(from).join(' ');
  return [
    ...(isChosen ? plansIn(sent) : plansIn(present)),
    ...wholeList(others(present), others(sent), others(from)),
  ];
}

/** Set-up of the meeting and of its document. */
export const settingsCommands = [
  /** Of a name, the languages that are given; one that is given empty goes. */
  workshopCommand(
    'meeting.describe',
    meetingSchema
      .omit({ chairs: true })
      .partial()
      .extend({ from: meetingSchema.pick({ title: true, place: true, host: true }).partial().optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { from, ...sent }) => {
      const { meeting } = draft;
      const moved = from && meetingMoved(meeting, sent, from);
      if (moved) return moved;
      const { title, place, host, ...change } = sent;
      Object.assign(meeting, change);
      if (title) meeting.title = withGiven(meeting.title, title);
      if (place) meeting.place = withGiven(meeting.place, place);
      if (host) meeting.host = withGiven(meeting.host, host);
      if (draft.meeting.endsOn < draft.meeting.startsOn) draft.meeting.endsOn = draft.meeting.startsOn;
      return undefined;
    },
  ),

  /** Who chairs, whole and in order; none: nobody is named. */
  workshopCommand(
    'meeting.setChairs',
    z.strictObject({ chairs, from: chairs.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    ({ meeting, delegations }, { chairs, from }) => {
      const merged = wholeList(meeting.chairs ?? [], chairs, from);
      const unknown = delegationsOfChairs(merged).find((id) => !delegations[id]);
      if (unknown !== undefined) return refuse('thing.missing', { kind: 'delegation', id: unknown });
      if (merged.length > 0) meeting.chairs = merged;
      else delete meeting.chairs;
      return undefined;
    },
  ),

  workshopCommand(
    'workshop.setLanguages',
    z.strictObject({ languages, from: languages.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { languages, from }) => {
      const merged = wholeList(draft.languages, languages, from);
      if (merged.length === 0) return refuse('languages.moved');
      if (merged.every((language) => isCourtesy(draft, language))) return refuse('courtesy.all');
      draft.languages = [...new Set(merged)];
      return undefined;
    },
  ),

  /** Whether a language is a courtesy. What was adopted stays adopted, and what never was is not made so by a setting. */
  workshopCommand(
    'workshop.setCourtesy',
    z.strictObject({ language: languageSchema, courtesy: z.boolean() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { language, courtesy }) => {
      if (isCourtesy(draft, language) === courtesy) return undefined;
      const { status } = draft.document;
      const isOpen = status === 'draft' || status === 'circulated';
      if (!isOpen && !(courtesy && !hasTexts(draft, language))) return refuse('courtesy.locked');
      const others = authenticLanguages(draft).filter((other) => other !== language);
      if (courtesy && others.length === 0) return refuse('courtesy.all');
      const kept = (draft.courtesy ?? []).filter((other) => other !== language);
      draft.courtesy = courtesy ? [...kept, language] : kept;
      if (courtesy) followTheOthers(draft, language);
      return undefined;
    },
  ),

  workshopCommand(
    'workshop.setAttribution',
    z.strictObject({ attribution: attributionSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { attribution }) => {
      draft.attribution = attribution;
    },
  ),

  workshopCommand(
    'workshop.setFrameworks',
    z.strictObject({ frameworks, from: frameworks.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { frameworks, from }, { catalogue }) => {
      const pins = [];
      const present = draft.frameworks.map(({ id }) => id);
      for (const id of frameworksOf(catalogue, present, frameworks, from)) {
        const found = catalogue.frameworks.find(({ framework }) => framework.id === id);
        if (!found) {
          const available = catalogue.frameworks.map(({ framework }) => framework.id).join(', ');
          return refuse('framework.unknown', { id, available });
        }
        pins.push({ id, version: found.framework.version, hash: found.hash });
      }
      draft.frameworks = pins;
    },
  ),

  workshopCommand(
    'document.setStyle',
    z.strictObject({ style: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { style }, { catalogue }) => {
      const styleNamed = (wanted: string) => catalogue.styles.find(({ id }) => id === wanted);
      const to = styleNamed(style);
      if (!to) {
        return refuse('style.unknown', {
          id: style,
          available: catalogue.styles.map(({ id }) => id).join(', '),
        });
      }
      const change = { status: draft.document.status, from: styleNamed(draft.document.style), to };
      for (const group of Object.values(draft.groups)) Object.assign(group, formInStyle(group, change));
      draft.document.style = style;
    },
  ),

  workshopCommand(
    'document.setNature',
    z.strictObject({ nature: natureSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { nature }) => {
      draft.document.nature = nature;
    },
  ),

  /** The order in which delegations are printed: as they were entered, or the alphabet of the document's language. */
  workshopCommand(
    'document.setDelegationOrder',
    z.strictObject({ order: z.enum(['entered', 'alphabetical']) }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { order }) => {
      draft.document.delegationOrder = order;
    },
  ),

  /** A house style's field in one language: one list of nodes per paragraph. */
  workshopCommand(
    'document.setField',
    z.strictObject({
      field: idSchema,
      language: languageSchema,
      paragraphs: z.array(z.array(nodeSchema).max(5_000)).max(200),
      /** The `rev` of each paragraph it was written on, 0 where there was none in this language. */
      base: z.array(wordingPayload.base).max(200),
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ document }, { field, language, base }) => {
        const known = document.fields[field] ?? [];
        const places = Array.from({ length: Math.max(known.length, base.length) }, (_, index) => index);
        return places
          .map((index) => staleBase(known[index]?.[language], base[index] ?? NO_BASE))
          .find((moved) => moved !== undefined);
      },
    },
    (draft, { field, language, paragraphs, base }, { actor, at }) => {
      const tooLong = paragraphs.map(checkLength).find((refusal) => refusal !== undefined);
      if (tooLong) return tooLong;
      const texts = (draft.document.fields[field] ??= []);
      paragraphs.forEach((nodes, index) => {
        const text = (texts[index] ??= {});
        if (JSON.stringify(text[language]?.nodes) === JSON.stringify(nodes)) return;
        const entered = enteredAs(draft, text, language, undefined, { actor, at });
        // Fields are filled in to the end (a reference, a day of issue): adoption does not lock them.
        setWording(text, language, nodes, base[index] ?? NO_BASE, isRefusal(entered) ? {} : entered);
      });
      texts.forEach((text, index) => {
        if (index >= paragraphs.length) delete text[language];
      });
      while (texts.length > 0 && Object.keys(texts.at(-1) ?? {}).length === 0) texts.pop();
    },
  ),
] as const;
