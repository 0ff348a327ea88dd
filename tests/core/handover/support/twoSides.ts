import fc from 'fast-check';
import { changesBetween } from '../../../../core/handover/changes';
import { mergeChanges, type Merged } from '../../../../core/handover/merge';
import { inOrder } from '../../../../core/model/order';
import type { Workshop } from '../../../../core/model/workshop';
import { TestDesk, words } from '../../../support/desk';

const IDS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
const GROUPS = ['g1', 'g2', 'g3'];
const DELEGATIONS = ['ci', 'fr', 'ne'];
const ITEMS = ['a1', 'a2'];

/** Recommendations under three headings with sub-items, an agenda with lists of speakers, themes at their limit. */
function begun(circulated: boolean): Workshop {
  const desk = new TestDesk();
  desk.run('document.setNature', { nature: 'negotiated' });
  for (const id of DELEGATIONS) desk.run('delegation.add', { id, kind: 'state', name: { en: id } });
  for (const id of GROUPS) desk.run('group.add', { id, language: 'en', title: words(id) });
  for (const id of ITEMS)
    desk.run('agenda.add', { id, number: id, language: 'en', title: words(id), plannedMinutes: 30 });
  desk.run('speaker.add', { item: 'a1', delegation: 'ne', turn: 't1' });
  for (const [at, id] of IDS.entries())
    desk.run('recommendation.capture', {
      id,
      group: GROUPS[at % 3] ?? 'g1',
      language: 'en',
      nodes: words(`Wording of ${id}`),
    });
  desk.run('recommendation.setSubItems', {
    id: 'r1',
    language: 'en',
    items: ['s1', 's2', 's3'].map((id) => ({ id, nodes: words(id) })),
  });
  desk.run('recommendation.setThemes', {
    id: 'r2',
    themes: Array.from({ length: 18 }, (_, at) => `theme${at}`),
  });
  if (circulated) {
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'circulated' });
  }
  return desk.state;
}
export const BEGINNINGS = [begun(false), begun(true)] as const;

const action = fc.record({
  kind: fc.constantFrom(
    'reword',
    'translate',
    'capture',
    'remove',
    'state',
    'move',
    'subItems',
    'reorderSubItems',
    'merge',
    'themes',
    'proposers',
    'addHeading',
    'renameHeading',
    'moveHeading',
    'emptyHeading',
    'turn',
    'addItem',
    'removeItem',
    'startItem',
    'contribution',
    'removeDelegation',
    'bracket',
    'position',
    'reservation',
    'note',
    'field',
  ),
  id: fc.constantFrom(...IDS),
  other: fc.constantFrom(...IDS),
  group: fc.constantFrom(...GROUPS),
  delegation: fc.constantFrom(...DELEGATIONS),
  item: fc.constantFrom(...ITEMS),
  text: fc.stringMatching(/^[a-z]{8}$/),
});
export type Action = typeof action extends fc.Arbitrary<infer D> ? D : never;
export const actions = fc.array(action, { maxLength: 10 });

const rev = (desk: TestDesk, id: string, language: 'en' | 'fr') =>
  desk.state.recommendations[id]?.text[language]?.rev ?? 0;

/** A side's own desk after these actions; a refused command does nothing, as at a real desk. */
export function after(base: Workshop, all: readonly Action[], who: string): Workshop {
  const desk = new TestDesk();
  desk.state = base;
  for (const [at, done] of all.entries()) perform(desk, done, `${who}${at}`);
  return desk.state;
}

function perform(desk: TestDesk, done: Action, name: string): void {
  const { kind, id, other, group, delegation, item, text } = done;
  const nodes = words(`${name} ${text}`);
  const { recommendations, groups } = desk.state;
  const language = kind === 'translate' ? 'fr' : 'en';
  if (kind === 'reword' || kind === 'translate')
    desk.run('recommendation.reword', { id, language, nodes, base: rev(desk, id, language) });
  if (kind === 'capture')
    desk.run('recommendation.capture', { id: name, group, language: 'en', nodes, proposers: [] });
  if (kind === 'remove') desk.run('recommendation.remove', { id });
  if (kind === 'state') desk.run('recommendation.setState', { id, state: 'agreed' });
  if (kind === 'move') desk.run('recommendation.move', { id, group, after: null });
  if (kind === 'merge')
    desk.run('recommendation.merge', { ids: [id, other], id: name, wordings: { en: nodes } });
  if (kind === 'proposers') desk.run('recommendation.setProposers', { id, proposers: [delegation] });
  if (kind === 'themes') {
    const themes = [...(recommendations['r2']?.themes ?? []), text].slice(0, 20);
    desk.run('recommendation.setThemes', { id: 'r2', themes });
  }
  if (kind === 'subItems' || kind === 'reorderSubItems') {
    const known = recommendations['r1']?.subItems.map((each) => ({
      id: each.id,
      nodes: each.text.en?.nodes ?? [],
    }));
    const items =
      kind === 'reorderSubItems'
        ? [...(known ?? [])].reverse()
        : (known ?? []).map((each, at) => (at === 0 ? { ...each, nodes } : each));
    desk.run('recommendation.setSubItems', { id: 'r1', language: 'en', items });
  }
  if (kind === 'addHeading') desk.run('group.add', { id: name, language: 'en', title: nodes });
  if (kind === 'renameHeading') desk.run('group.rename', { id: group, language: 'en', nodes });
  if (kind === 'moveHeading') desk.run('group.move', { id: group, after: null });
  if (kind === 'emptyHeading') {
    const target = inOrder(Object.values(groups)).find((each) => each.id !== group);
    for (const each of Object.values(recommendations))
      if (each.group === group && target)
        desk.run('recommendation.move', { id: each.id, group: target.id, after: null });
    desk.run('group.remove', { id: group });
  }
  if (kind === 'turn') desk.run('speaker.add', { item, delegation, turn: name });
  if (kind === 'addItem')
    desk.run('agenda.add', { id: name, number: '9', language: 'en', title: nodes, plannedMinutes: 10 });
  if (kind === 'removeItem') desk.run('agenda.remove', { id: item });
  if (kind === 'startItem') desk.run('agenda.start', { id: item });
  if (kind === 'contribution')
    desk.run('contribution.record', { id: name, delegation, agendaItem: item, text: `${name} ${text}` });
  if (kind === 'removeDelegation') desk.run('delegation.remove', { id: delegation });
  if (kind === 'bracket') {
    const at = { id, language: 'en' as const, base: rev(desk, id, 'en'), from: 0, to: 3 };
    desk.run('bracket.make', { ...at, bracket: name, delegations: [delegation] });
  }
  if (kind === 'position') desk.run('recommendation.setPosition', { id, delegation, position: 'supports' });
  if (kind === 'reservation') desk.run('reservation.enter', { id, delegation, language: 'en', nodes });
  if (kind === 'note') desk.run('note.add', { id, text: `${name} ${text}` });
  if (kind === 'field')
    desk.run('document.setField', { field: 'opening', language: 'en', paragraphs: [nodes, nodes] });
}

export function merge(base: Workshop, mine: Workshop, theirs: Workshop): Merged {
  let ids = 0;
  return mergeChanges(mine, changesBetween(base, theirs), {
    newId: () => `c${(ids += 1)}`,
    at: '2019-10-24T18:00:00.000Z',
    by: 'awa',
    of: 'h1',
  });
}
