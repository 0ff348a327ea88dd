import { delegationName } from '../../core/directory/delegations';
import type { Directory } from '../../core/model/directory';
import type { Language } from '../../core/model/language';
import type { Text } from '../../core/model/text';
import { BELONGINGS } from '../../core/model/belongings';
import type { Workshop } from '../../core/model/workshop';
import type { Touched } from '../../core/ledger/touched';
import { numberRecommendations } from '../../core/queries/numbers';
import { plainText } from '../../core/queries/plainText';
import type { Place, Selected } from './view';

/** Place of a step: the page that shows it, the selection there, and its name. */
export interface StepPlace {
  place: Place;
  section?: string;
  selected?: Selected;
  /** A number, or words; `kind` says of what. */
  name?: { kind: 'recommendation' | 'group' | 'delegation' | 'agenda'; name: string };
}

interface Between {
  before: Workshop;
  after: Workshop;
}

/** Pages of things that have no panel of their own. */
const PAGES: Record<string, Omit<StepPlace, 'name'>> = {
  meeting: { place: 'prepare', section: 'meeting' },
  languages: { place: 'prepare', section: 'meeting' },
  attribution: { place: 'prepare', section: 'document' },
  frameworks: { place: 'prepare', section: 'plans' },
  document: { place: 'prepare', section: 'document' },
  contributions: { place: 'room', section: 'capture' },
  handovers: { place: 'room', section: 'groups' },
  participants: { place: 'prepare', section: 'people' },
};

const STATUS: StepPlace = { place: 'issue', section: 'versions' };
const DESK: StepPlace = { place: 'desk' };
const DELEGATIONS: StepPlace = { place: 'prepare', section: 'delegations' };
const ATTENDANCE: StepPlace = { place: 'prepare', section: 'attendance' };

/** Records that go along with what a step is about: a capture makes its proposal. */
const ALONG: readonly string[] = ['handovers', 'proposals'];

/** The place of the first thing that a step touched and that is there; of one that went, where it was. */
export function stepPlace(
  command: string,
  touched: readonly Touched[],
  between: Between,
  language: Language,
  directory: Directory,
): StepPlace | undefined {
  if (command === 'document.setStatus') return STATUS;
  const things = touched
    .filter(({ kind }) => !ALONG.includes(kind))
    .map((thing) => ownerOf(thing, between) ?? thing);
  const here = things.find(({ kind, id }) => id !== undefined && has(between.after, kind, id));
  const first = here ?? things[0] ?? touched[0];
  if (!first) return command === 'workshop.update' ? DESK : undefined;
  const { kind, id } = first;
  if (id === undefined) return PAGES[kind];
  const there = here !== undefined;
  const isAttendance = command.startsWith('attendance.');
  const state = there ? between.after : between.before;
  if (kind === 'recommendations') {
    return {
      ...DESK,
      ...(there && { selected: { kind: 'recommendation', id } }),
      ...named('recommendation', numberOf(state, id, language)),
    };
  }
  if (kind === 'groups') {
    const name = titleOf(state.groups[id]?.title, language);
    return { ...DESK, ...(there && { selected: { kind: 'group', id } }), ...named('group', name) };
  }
  if (kind === 'delegations') {
    const delegation = state.delegations[id];
    return {
      ...(isAttendance ? ATTENDANCE : DELEGATIONS),
      ...(there && !isAttendance && { selected: { kind: 'delegation', id } }),
      ...named('delegation', delegation && delegationName(delegation, language, directory)),
    };
  }
  if (kind === 'agenda') {
    const section = command.startsWith('speaker.') ? 'speakers' : 'agenda';
    return { place: 'room', section, ...named('agenda', titleOf(state.agenda[id]?.title, language)) };
  }
  return isAttendance ? ATTENDANCE : PAGES[kind];
}

/** The recommendation that what was touched belongs to. */
function ownerOf({ kind, id }: Touched, { before, after }: Between): Touched | undefined {
  const collection = BELONGINGS.find((each) => each === kind);
  if (!collection || id === undefined) return undefined;
  const owner = (after[collection][id] ?? before[collection][id])?.recommendation;
  return owner === undefined ? undefined : { kind: 'recommendations', id: owner };
}

function has(state: Workshop, kind: string, id: string): boolean {
  const things: unknown = Reflect.get(state, kind);
  return typeof things === 'object' && things !== null && Object.hasOwn(things, id) && kind !== 'document';
}

function numberOf(state: Workshop, id: string, language: Language): string | undefined {
  const items = numberRecommendations(state).flatMap((group) => group.items);
  const number = items.find(({ recommendation }) => recommendation.id === id)?.number;
  return number ?? titleOf(state.recommendations[id]?.text, language);
}

/** Its first words, in a language that it has. */
function titleOf(title: Text | undefined, language: Language): string | undefined {
  const words = plainText((title?.[language] ?? Object.values(title ?? {})[0])?.nodes ?? []).trim();
  if (words === '') return undefined;
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}

function named(kind: NonNullable<StepPlace['name']>['kind'], name: string | undefined) {
  return name === undefined ? {} : { name: { kind, name } };
}
