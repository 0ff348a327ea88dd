import { expect, it } from 'vitest';
import { changesBetween } from '../../../core/handover/changes';
import { mergeChanges } from '../../../core/handover/merge';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import { TestDesk, words } from '../../support/desk';

function begun(): Workshop {
  const desk = new TestDesk();
  for (const id of ['first', 'last'])
    desk.run('recommendation.capture', { id, language: 'en', nodes: words(id) });
  return desk.state;
}

/** The copy after the work of one laptop: 150 lines right behind the first, and a line moved up. */
function crowded(start: Workshop, letter: string): { state: Workshop; lines: string[] } {
  const desk = new TestDesk(start);
  for (let at = 0; at < 150; at += 1)
    desk.run('recommendation.capture', {
      id: `${letter}${at}`,
      language: 'en',
      nodes: words(`${letter}${at}`),
      after: 'first',
    });
  const group = desk.state.recommendations['first']?.group ?? '';
  desk.run('recommendation.move', { id: `${letter}3`, group, after: 'first' });
  return { state: desk.state, lines: desk.wordings.slice(1, -1) };
}

it('the lines that two laptops put at one place are merged in the order of each, and can be read again', () => {
  const base = begun();
  const [home, group] = [crowded(base, 'h'), crowded(base, 'g')];
  const { workshop } = mergeChanges(home.state, changesBetween(base, group.state), {
    newId: () => 'c1',
    at: '2019-10-24T18:00:00.000Z',
    by: 'awa',
  });
  const { wordings } = new TestDesk(workshopSchema.parse(workshop));
  expect(wordings.filter((said) => !said.startsWith('g'))).toEqual(['first', ...home.lines, 'last']);
  expect(wordings.filter((said) => said.startsWith('g'))).toEqual(group.lines);
  expect(group.lines[0]).toBe('g3');
});
