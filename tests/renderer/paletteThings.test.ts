import { expect, it } from 'vitest';
import { paletteThings } from '../../renderer/app/paletteThings';
import { testCatalogue } from '../support/catalogue';
import { TestDesk, words } from '../support/desk';

it('a proposal is found by its number, in the original and in what became of it', () => {
  const desk = new TestDesk();
  for (const id of ['r1', 'r2'])
    desk.run('recommendation.capture', { id, language: 'en', nodes: words(`Text of ${id}`) });
  desk.run('recommendation.merge', { id: 'm', ids: ['r1', 'r2'], wordings: {} });
  const titles = { recommendations: 'Recommendations', delegations: 'Delegations' };
  const [group] = paletteThings(desk.state, testCatalogue(), 'en', titles);
  const found = group?.actions.filter(({ keywords }) => keywords?.includes('p2'));
  expect(found?.map(({ id }) => id)).toEqual(['recommendation.m', 'recommendation.r2']);
});
