import { describeReference } from '../catalogue/reference';
import { delegationName } from '../directory/delegations';
import { groupsBlock } from '../document/interpret/blocks/groups';
import { clockOf } from '../document/clockOf';
import { scopeOf, type Scope } from '../document/scope';
import type { Paragraph } from '../document/tree';
import { refuse, type Refusal } from '../messages/refusal';
import type { AgendaItem, ClockMark } from '../model/agenda';
import type { Catalogue } from '../catalogue/catalogue';
import type { Framework } from '../model/framework';
import type { Language } from '../model/language';
import { inOrder } from '../model/order';
import type { HouseStyle } from '../model/houseStyle';
import type { Node } from '../model/text';
import type { Workshop } from '../model/workshop';
import { shortened } from '../queries/shortened';
import { schedule } from '../queries/schedule';
import { elapsed } from '../time/stopwatch';
import { coveredObjectives } from './coverage';
import { markChange } from './markChange';
import { roomRuns, runsOfNodes, runsOfText } from './runs';
import type { Slide } from './stage';
import type { RoomRun, RoomTimer, RoomView, RoomViewOf } from './view';

/** What a view is built from. Nothing but what its slide names is copied out of it. */
export interface RoomInput {
  workshop: Workshop;
  style: HouseStyle;
  /** Of the workshop, with the official wordings entered. */
  frameworks: readonly Framework[];
  directory: Catalogue['directory'];
  now: ClockMark;
}

type Bare<V> = V extends RoomView ? Omit<V, 'appearance' | 'timer' | 'message'> : never;
export type BareView = Bare<RoomView>;

/** The document as everybody may see it: whatever is attributed on paper, the wall names nobody. */
function roomScope({ workshop, style, frameworks, directory, now }: RoomInput, language: Language): Scope {
  const anonymous = { ...workshop, attribution: 'none' as const };
  return scopeOf({ workshop: anonymous, style, frameworks, directory, language, now: now.at });
}

/** A slide as the room will see it; refused when what it names is gone. */
export function buildView(slide: Slide, input: RoomInput): BareView | Refusal {
  switch (slide.kind) {
    case 'hold':
      return hold(input.workshop, slide.language);
    case 'message':
      return slide;
    case 'recommendation':
      return recommendation(slide.id, slide.language, input);
    case 'draft':
      return draft(slide.language, input);
    case 'speakers':
      return speakers(slide.item, slide.language, input);
    case 'agenda':
      return agenda(slide.language, input);
    case 'coverage':
      return coverage(slide.language, input);
  }
}

export function hold(workshop: Workshop | undefined, language: Language): Bare<RoomViewOf<'hold'>> {
  const title = workshop?.meeting.title ?? {};
  return { kind: 'hold', language, title: title[language] ?? Object.values(title)[0] ?? '' };
}

function recommendation(
  id: string,
  language: Language,
  input: RoomInput,
): Bare<RoomViewOf<'recommendation'>> | Refusal {
  const scope = roomScope(input, language);
  const item = scope.outline.byId.get(id);
  if (!item || item.recommendation.deleted) return refuse('thing.missing', { kind: 'recommendation', id });
  return {
    kind: 'recommendation',
    language,
    label: item.label,
    runs: runsOfText(item.recommendation.text, scope),
    subItems: item.recommendation.subItems.map(({ id: own, text }) => ({
      label: item.subItems.find((subItem) => subItem.id === own)?.list.label ?? '',
      runs: runsOfText(text, scope),
    })),
    live: false,
  };
}

/** The wording that is being written, marked against what the room was sent before. */
export function liveView(
  sent: Bare<RoomViewOf<'recommendation'>>,
  id: string,
  unfinished: readonly Node[] | undefined,
  input: RoomInput,
): Bare<RoomViewOf<'recommendation'>> | Refusal {
  const present = recommendation(id, sent.language, input);
  if ('refused' in present) return present;
  const runs: RoomRun[] = unfinished
    ? runsOfNodes(unfinished, roomScope(input, sent.language))
    : present.runs;
  return { ...present, runs: markChange(sent.runs, runs, sent.language), live: true };
}

const ROLES: Partial<Record<Paragraph['role'], RoomViewOf<'draft'>['blocks'][number]['role']>> = {
  heading1: 'heading',
  heading2: 'heading',
  heading3: 'heading',
  referenceLine: 'reference',
  recommendation: 'item',
  chapeau: 'item',
  subItem: 'subItem',
  lastSubItem: 'subItem',
  body: 'text',
  title: 'heading',
  subtitle: 'heading',
};

function draft(language: Language, input: RoomInput): Bare<RoomViewOf<'draft'>> {
  const scope = roomScope(input, language);
  const blocks = groupsBlock(scope).flatMap(({ role, inlines, list }) => {
    const shown = ROLES[role];
    return shown ? [{ role: shown, label: list?.label ?? '', runs: roomRuns(inlines, scope) }] : [];
  });
  const { title } = hold(input.workshop, language);
  return {
    kind: 'draft',
    language,
    blocks: [{ role: 'title', label: '', runs: [{ kind: 'text', text: title }] }, ...blocks],
    first: 0,
  };
}

const inWords = (item: AgendaItem, scope: Scope): string =>
  runsOfText(item.title, scope)
    .map((run) => (run.kind === 'text' ? run.text : ' '))
    .join('');

/** Who speaks now with the time they have; without a speaker, the item under way. */
export function timerOf(itemId: string, language: Language, input: RoomInput): RoomTimer | undefined {
  const item = input.workshop.agenda[itemId];
  if (!item) return undefined;
  const turn = speakingIn(item);
  if (turn) {
    return {
      label: nameOf(turn.delegation, language, input),
      elapsedMs: elapsed(turn.time, input.now),
      ...(item.turnSeconds !== undefined && { limitMs: item.turnSeconds * 1_000 }),
      running: turn.time.since !== undefined,
    };
  }
  return {
    label: inWords(item, roomScope(input, language)),
    elapsedMs: elapsed(item.time, input.now),
    limitMs: item.plannedMinutes * 60_000,
    running: item.state === 'running',
  };
}

const speakingIn = (item: AgendaItem) => Object.values(item.turns).find(({ state }) => state === 'speaking');

function nameOf(delegation: string, language: Language, { workshop, directory }: RoomInput): string {
  const found = workshop.delegations[delegation];
  return found ? delegationName(found, language, directory) : '';
}

function speakers(
  itemId: string,
  language: Language,
  input: RoomInput,
): Bare<RoomViewOf<'speakers'>> | Refusal {
  const item = input.workshop.agenda[itemId];
  if (!item) return refuse('thing.missing', { kind: 'agendaItem', id: itemId });
  const speaking = speakingIn(item) && timerOf(itemId, language, input);
  return {
    kind: 'speakers',
    language,
    item: inWords(item, roomScope(input, language)),
    ...(speaking && { speaking }),
    waiting: inOrder(Object.values(item.turns))
      .filter(({ state }) => state === 'waiting')
      .map(({ delegation }) => nameOf(delegation, language, input)),
  };
}

function agenda(language: Language, input: RoomInput): Bare<RoomViewOf<'agenda'>> {
  const scope = roomScope(input, language);
  return {
    kind: 'agenda',
    language,
    items: schedule(input.workshop.agenda, input.now).map(({ item, expectedAt }) => ({
      number: item.number,
      title: inWords(item, scope),
      state: item.state,
      at: clockOf(expectedAt, input.workshop.meeting.timeZone),
      minutes: item.plannedMinutes,
    })),
  };
}

function coverage(language: Language, input: RoomInput): Bare<RoomViewOf<'coverage'>> | Refusal {
  const plan = input.frameworks.find(({ kind }) => kind === 'plan');
  if (!plan) return refuse('room.noPlan');
  const covered = coveredObjectives(input.workshop, plan, language);
  return {
    kind: 'coverage',
    language,
    title: plan.shortName[language] ?? plan.shortName.en ?? '',
    inBrief: covered.some(({ about, isOfficial }) => about !== '' && !isOfficial),
    objectives: covered.map(({ reference, about, count, actions }) => ({
      label: describeReference(plan, reference, language),
      // A line of the wall.
      about: shortened(about, 48),
      count,
      actions,
    })),
  };
}
