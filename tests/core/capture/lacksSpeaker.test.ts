import { expect, it } from 'vitest';
import { lacksSpeaker } from '../../../core/capture/lacksSpeaker';
import { IMPORTED } from '../../../core/model/recommendation';
import { TestDesk, words } from '../../support/desk';

it('a row lacks its speaker until there is one, or somebody says that nobody is meant', () => {
  const desk = new TestDesk();
  desk.run('delegation.add', { id: 'ci', code: 'CI', kind: 'state', name: { en: 'Côte d’Ivoire' } });
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share') });
  desk.run('contribution.record', { id: 'c1', text: 'We signed' });
  const lacking = () =>
    [...Object.values(desk.state.recommendations), ...Object.values(desk.state.contributions)]
      .filter(lacksSpeaker)
      .map(({ id }) => id);
  expect(lacking()).toEqual(['r1', 'c1']);

  desk.run('recommendation.confirmNoSpeaker', { ids: ['r1', 'c1'] });
  expect(lacking()).toEqual([]);

  // Somebody spoke after all, and was then taken away again: this is asked anew.
  desk.run('recommendation.setProposers', { id: 'r1', proposers: ['ci'] });
  expect(lacking()).toEqual([]);
  desk.run('recommendation.setProposers', { id: 'r1', proposers: [] });
  expect(lacking()).toEqual(['r1']);

  expect(desk.run('recommendation.confirmNoSpeaker', { ids: ['r9'] })).toMatchObject({
    refused: 'thing.missing',
  });
});

it('what came in from a file lacks none: files may leave speakers out', () => {
  const desk = new TestDesk();
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share') });
  const [first] = Object.values(desk.state.recommendations);
  expect(first && lacksSpeaker({ ...first, capturedBy: IMPORTED })).toBe(false);
});
