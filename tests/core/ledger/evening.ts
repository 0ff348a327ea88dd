import fc from 'fast-check';
import { belongingTo } from '../../../core/model/belongings';
import type { CommandName } from '../../../core/commands';
import type { Unbased } from '../../support/onWhatStands';
import { changesBetween } from '../../../core/handover/changes';
import { inOrder } from '../../../core/model/order';
import type { Workshop } from '../../../core/model/workshop';
import { words, type TestDesk } from '../../support/desk';

/** One action of a person: its kind, and numbers that choose among the records there are. */
export interface Move {
  kind: number;
  a: number;
  b: number;
  c: number;
}

type Chosen = Pick<Move, 'a' | 'b' | 'c'>;
type Doing = (desk: TestDesk, chosen: Chosen, actor: string) => void;

function pick<T>(things: readonly T[], choice: number): T | undefined {
  return things[choice % Math.max(things.length, 1)];
}
const ids = (things: Record<string, { id: string; order: string }>) =>
  inOrder(Object.values(things)).map(({ id }) => id);
const recommendation = ({ state }: TestDesk, choice: number) => pick(ids(state.recommendations), choice);
const group = ({ state }: TestDesk, choice: number) => pick(ids(state.groups), choice);
const delegation = ({ state }: TestDesk, choice: number) => pick(ids(state.delegations), choice);
const item = ({ state }: TestDesk, choice: number) => pick(ids(state.agenda), choice);
const revOf = ({ state }: TestDesk, id: string) => state.recommendations[id]?.text.en?.rev ?? 0;

/** A command whose payload is made from the present state; undefined when it has no possible target. */
function doing<N extends CommandName<'workshop'>>(
  name: N,
  payload: (desk: TestDesk, chosen: Chosen) => Unbased<N> | undefined,
): Doing {
  return (desk, chosen, actor) => {
    const given = payload(desk, chosen);
    if (given !== undefined) desk.run(name, given, actor);
  };
}

/** The same for a command on one recommendation. */
function on<N extends CommandName<'workshop'>>(
  name: N,
  payload: (id: string, chosen: Chosen, desk: TestDesk) => Unbased<N>,
): Doing {
  return doing(name, (desk, chosen) => {
    const id = recommendation(desk, chosen.a);
    return id === undefined ? undefined : payload(id, chosen, desk);
  });
}

const proposing = (desk: TestDesk, choice: number) => {
  const id = delegation(desk, choice);
  return id === undefined || choice % 3 === 0 ? [] : [id];
};
const STATES = ['underDiscussion', 'agreed', 'deferred', 'withdrawn', 'proposed'] as const;
/** A final status locks the text, and most commands are refused then: it is chosen seldom. */
const STATUSES = ['circulated', 'draft', 'circulated', 'draft', 'draft', 'issued', 'adopted'] as const;
const EN = 'en' as const;
const LANGUAGES = ['en', 'fr'] as const;
const MARRAKESH = { framework: 'marrakesh', level: 'action' as const };

const capture = doing('recommendation.capture', (desk, { a, b, c }) => ({
  language: LANGUAGES[a % 2] ?? 'en',
  nodes: words(`Share ${b}`),
  proposers: proposing(desk, b),
  ...(c % 2 === 0 && { group: group(desk, c) ?? 'none' }),
  ...(c % 3 === 0 && { after: recommendation(desk, b) ?? null }),
}));
const rewording = on('recommendation.reword', (id, { b, c }, desk) => ({
  id,
  language: LANGUAGES[Number(c % 4 === 0)] ?? 'en',
  nodes: words(`Share better ${b}`),
  base: c % 5 === 0 ? 0 : revOf(desk, id),
}));

/** The actions of an evening; frequent ones are listed more than once. */
const EVENING: readonly Doing[] = [
  capture,
  capture,
  capture,
  rewording,
  rewording,
  rewording,
  doing('recommendation.captureMany', (desk, { a, b }) => ({
    items: [1, 2, 3].map((line) => ({
      language: EN,
      nodes: words(`Pasted ${a} ${line}`),
      proposers: proposing(desk, b),
    })),
  })),
  on('recommendation.addLines', (id, { b }, desk) => ({
    id,
    language: EN,
    nodes: words(`First ${b}`),
    base: revOf(desk, id),
    lines: [words('Second'), words('Third')],
  })),
  on('recommendation.move', (id, { b, c }, desk) => ({
    id,
    group: group(desk, b) ?? 'none',
    after: c % 2 === 0 ? null : (recommendation(desk, c) ?? null),
  })),
  on('recommendation.remove', (id) => ({ id })),
  on('recommendation.split', (id, { b }) => ({
    id,
    language: EN,
    parts: [words(`One ${b}`), words('Two'), words('Three')],
  })),
  doing('recommendation.merge', (desk, { a, b, c }) => {
    const parents = [recommendation(desk, a), recommendation(desk, b)].flatMap((id) => id ?? []);
    return parents.length < 2 ? undefined : { ids: parents, wordings: { en: words(`Merged ${c}`) } };
  }),
  on('recommendation.map', (id, { b }) => ({
    id,
    mappings: [{ target: { ...MARRAKESH, number: String(1 + (b % 23)) }, role: 'primary' as const }],
  })),
  on('recommendation.setThemes', (id, { b }) => ({ id, themes: [`theme${b % 3}`] })),
  on('recommendation.setState', (id, { b }) => ({ id, state: STATES[b % STATES.length] ?? 'proposed' })),
  on('recommendation.setSubItems', (id, { b }) => ({
    id,
    language: EN,
    items: Array.from({ length: b % 4 }, (_, index) => ({ nodes: words(`Sub ${b} ${index}`) })),
  })),
  on('recommendation.setProposers', (id, { b }, desk) => ({ id, proposers: proposing(desk, b) })),
  on('recommendation.setPosition', (id, { b, c }, desk) => ({
    id,
    delegation: delegation(desk, b) ?? 'none',
    position: c % 3 === 0 ? null : ('objects' as const),
  })),
  on('reservation.enter', (id, { b }, desk) => ({
    id,
    delegation: delegation(desk, b) ?? 'none',
    language: EN,
    nodes: words(`Reserves ${b}`),
  })),
  on('bracket.make', (id, { b }, desk) => ({
    id,
    language: EN,
    base: revOf(desk, id),
    from: 0,
    to: b % 7,
  })),
  on('note.add', (id, { b }) => ({ id, text: `note ${b}` })),
  on('note.remove', (id, { b }, { state }) => ({
    id,
    note: pick(belongingTo(state.notes, id), b)?.id ?? 'none',
  })),
  on('recommendation.settle', (id, { b }, { state }) => {
    const conflict = pick(belongingTo(state.conflicts, id), b);
    const standing = conflict && state.recommendations[id]?.text[conflict.language];
    return { id, conflict: conflict?.id ?? 'none', keep: 'other' as const, base: standing?.rev ?? 0 };
  }),
  on('recommendation.join', (id, { b }, desk) => ({
    id,
    text: `Said ${b}`,
    delegations: proposing(desk, b),
  })),
  doing('contribution.record', (desk, { a, b }) => ({
    text: `Said ${a}`,
    delegation: delegation(desk, b),
    recommendations: [recommendation(desk, a)].flatMap((id) => id ?? []),
  })),
  doing('group.add', (desk, { a, b }) => ({
    language: EN,
    title: words(`Heading ${a}`),
    after: group(desk, b) ?? null,
  })),
  doing('group.rename', (desk, { a, b }) => ({
    id: group(desk, a) ?? 'none',
    language: EN,
    nodes: words(`Renamed ${b}`),
  })),
  doing('group.move', (desk, { a, b }) => ({ id: group(desk, a) ?? 'none', after: group(desk, b) ?? null })),
  doing('group.remove', (desk, { a }) => ({ id: group(desk, a) ?? 'none' })),
  doing('delegation.add', (_desk, { a }) => ({ kind: 'state' as const, name: { en: `State ${a}` } })),
  doing('delegation.edit', (desk, { a, b }) => ({
    id: delegation(desk, a) ?? 'none',
    name: { en: `S${b}` },
  })),
  doing('delegation.remove', (desk, { a }) => ({ id: delegation(desk, a) ?? 'none' })),
  doing('agenda.add', (_desk, { a }) => ({ language: EN, title: words(`Item ${a}`) })),
  doing('agenda.start', (desk, { a }) => ({ id: item(desk, a) ?? 'none' })),
  doing('agenda.remove', (desk, { a }) => ({ id: item(desk, a) ?? 'none' })),
  doing('speaker.add', (desk, { a, b }) => ({
    item: item(desk, a) ?? 'none',
    delegation: delegation(desk, b) ?? 'none',
  })),
  doing('speaker.start', (desk, { a }) => ({ item: item(desk, a) ?? 'none' })),
  doing('document.setField', (_desk, { a, b }) => ({
    field: a % 2 === 0 ? 'opening' : 'closing',
    language: LANGUAGES[b % 2] ?? 'en',
    paragraphs: Array.from({ length: b % 4 }, (_, index) => words(`Paragraph ${a} ${index}`)),
  })),
  doing('document.setNature', (_desk, { a }) => ({
    nature: a % 4 === 0 ? ('recommendations' as const) : ('negotiated' as const),
  })),
  doing('document.setStatus', (_desk, { a }) => ({ status: STATUSES[a % STATUSES.length] ?? 'draft' })),
  doing('meeting.describe', (_desk, { a }) => ({ place: { en: `Place ${a}` } })),
  doing('workshop.handOver', (_desk, { a }) => ({ handover: `copy${a % 5}`, label: 'Group one' })),
  (desk, { a, b }, actor) => {
    const theirs = withPlace(desk.state, `Group's place ${a}`);
    const changes = changesBetween(desk.state, theirs);
    const handover = `copy${a % 5}`;
    desk.run('workshop.takeBack', { handover, file: `file${b}`, label: 'Group one', changes }, actor);
  },
  (desk, { a }, actor) => desk.replace('workshop.update', withPlace(desk.state, `Updated ${a}`), actor),
];

/** Another person's copy of the workshop: another place, and a reworded first recommendation. */
function withPlace(workshop: Workshop, place: string): Workshop {
  const [first] = inOrder(Object.values(workshop.recommendations));
  const reworded = first && { ...first, text: { ...first.text, en: { nodes: words(place), rev: 9 } } };
  return {
    ...workshop,
    meeting: { ...workshop.meeting, place: { en: place } },
    recommendations: { ...workshop.recommendations, ...(first && reworded && { [first.id]: reworded }) },
  };
}

const choice = fc.nat({ max: 12 });
export const aMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.nat({ max: EVENING.length - 1 }),
  a: choice,
  b: choice,
  c: choice,
});

/** Runs the action; a refusal changes nothing. Both happen in an evening. */
export function perform(desk: TestDesk, { kind, ...chosen }: Move, actor: string): void {
  EVENING[kind]?.(desk, chosen, actor);
}
