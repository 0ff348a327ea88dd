import { changesBetween } from '../../../../core/handover/changes';
import { mergeChanges } from '../../../../core/handover/merge';
import type { Workshop } from '../../../../core/model/workshop';
import { TestDesk, words } from '../../../support/desk';

export const IDS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

/** A desk with the workshop both sides start from: six recommendations under two headings, three delegations. */
export function begun(): TestDesk {
  const desk = new TestDesk();
  for (const id of ['ci', 'fr', 'ne']) desk.run('delegation.add', { id, kind: 'state', name: { en: id } });
  for (const id of ['g1', 'g2']) desk.run('group.add', { id, language: 'en', title: words(id) });
  for (const [at, id] of IDS.entries())
    desk.run('recommendation.capture', {
      id,
      group: at < 3 ? 'g1' : 'g2',
      language: 'en',
      nodes: words(`Wording of ${id}`),
    });
  return desk;
}
export function at(state: Workshop): TestDesk {
  const desk = new TestDesk();
  desk.state = state;
  return desk;
}
export const base = begun().state;

export const merge = (mine: Workshop, theirs: Workshop) => {
  let ids = 0;
  return mergeChanges(mine, changesBetween(base, theirs), {
    newId: () => `c${(ids += 1)}`,
    at: '2019-10-24T18:00:00.000Z',
    by: 'awa',
  });
};
export const reword = (desk: TestDesk, id: string, text: string, language: 'en' | 'fr' = 'en') =>
  desk.run('recommendation.reword', {
    id,
    language,
    nodes: words(text),
    base: desk.state.recommendations[id]?.text[language]?.rev ?? 0,
  });
