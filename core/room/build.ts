import { describeReference } from '../catalogue/reference';
import { delegationName } from '../directory/delegations';
import { refuse, type Refusal } from '../messages/refusal';
import type { Language } from '../model/language';
import { inOrder } from '../model/order';
import type { Workshop } from '../model/workshop';
import { shortened } from '../queries/shortened';
import { turnLimitMs } from '../queries/turnLimit';
import { whoSpeaks } from '../queries/whoSpeaks';
import { elapsed } from '../time/stopwatch';
import { agendaView } from './agendaView';
import { changesView } from './changesView';
import { coveredObjectives } from './coverage';
import { draftView } from './draftView';
import { recommendationView } from './recommendationView';
import { languagesOf, type Bare, type BareView, type RoomInput, type Shown } from './roomScope';
import type { Slide } from './stage';
import type { RoomTimer, RoomViewOf } from './view';
import { inShown, itemInWords } from './inShown';

/** A slide as the room will see it; refused when what it names is gone. */
export function buildView(slide: Slide, input: RoomInput): BareView | Refusal {
  switch (slide.kind) {
    case 'hold':
      return hold(input.workshop, slide);
    case 'message':
      return slide;
    case 'recommendation':
      return recommendationView(slide.id, slide, input);
    case 'draft':
      return draftView(slide, titleIn(input.workshop, slide), input);
    case 'changes':
      return input.compared
        ? changesView(slide, input.compared, input)
        : refuse('thing.missing', { kind: 'version', id: String(slide.against) });
    case 'speakers':
      return speakers(slide.item, slide, input);
    case 'agenda':
      return agendaView(slide, input);
    case 'coverage':
      return coverage(slide.language, input);
  }
}

function titleIn(workshop: Workshop | undefined, shown: Shown): string {
  const title = workshop?.meeting.title ?? {};
  return inShown(shown, (language) => title[language] ?? Object.values(title)[0] ?? '');
}

export function hold(workshop: Workshop | undefined, shown: Shown): Bare<RoomViewOf<'hold'>> {
  return { kind: 'hold', ...languagesOf(shown), title: titleIn(workshop, shown) };
}

/** Who speaks now with the time they have; without a speaker, the item under way. */
export function timerOf(itemId: string, shown: Shown, input: RoomInput): RoomTimer | undefined {
  const item = input.workshop.agenda[itemId];
  if (!item) return undefined;
  const turn = whoSpeaks(item);
  if (turn) {
    const limitMs = turnLimitMs(item, turn);
    return {
      label: nameOf(turn.delegation, shown, input),
      elapsedMs: elapsed(turn.time, input.now),
      ...(limitMs !== undefined && { limitMs }),
      running: turn.time.since !== undefined,
      ...(turn.time.since === undefined && { paused: true }),
    };
  }
  return {
    label: itemInWords(item, shown, input),
    elapsedMs: elapsed(item.time, input.now),
    limitMs: item.plannedMinutes * 60_000,
    running: item.state === 'running',
    ...(item.state === 'paused' && { paused: true }),
  };
}

function nameOf(delegation: string, shown: Shown, { workshop, directory }: RoomInput): string {
  const found = workshop.delegations[delegation];
  return found ? inShown(shown, (language) => delegationName(found, language, directory)) : '';
}

function speakers(itemId: string, shown: Shown, input: RoomInput): Bare<RoomViewOf<'speakers'>> | Refusal {
  const item = input.workshop.agenda[itemId];
  if (!item) return refuse('thing.missing', { kind: 'agendaItem', id: itemId });
  const turn = whoSpeaks(item);
  const speaking = turn && timerOf(itemId, shown, input);
  const interrupted = Object.values(item.turns).filter(({ state }) => state === 'interrupted');
  return {
    kind: 'speakers',
    ...languagesOf(shown),
    item: itemInWords(item, shown, input),
    ...(speaking && { speaking }),
    ...(turn?.outOfTurn && { outOfTurn: turn.outOfTurn }),
    ...(interrupted.length > 0 && {
      interrupted: interrupted.map(({ delegation }) => nameOf(delegation, shown, input)),
    }),
    ...(item.listClosed && { closed: true }),
    waiting: inOrder(Object.values(item.turns))
      .filter(({ state }) => state === 'waiting')
      .map(({ delegation }) => nameOf(delegation, shown, input)),
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
