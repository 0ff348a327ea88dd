// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { fold } from '../../core/directory/fold';
import { palettePlaces } from '../../renderer/app/palettePlaces';
import { useShownPlace } from '../../renderer/state/shownPlace';
import { fullWorkshop } from '../fixtures/fullWorkshop';
import { testCatalogue } from '../support/catalogue';

const words = {
  group: 'Plan',
  notEntered: 'not entered',
  source: (source: string) => `Source: ${source}`,
  status: (status: string) => `(${status})`,
};
const target = { framework: 'marrakesh', level: 'action', number: '5' } as const;
const facts = {
  source: 'Journal, page 4',
  checkedBy: 'Awa',
  enteredAt: '2026-01-01T00:00:00Z',
  enteredBy: 'a',
};
const wordings = { w: { id: 'w', target, language: 'fr', text: 'Texte artificiel.', ...facts } } as const;
const catalogue = testCatalogue();
const workshop = {
  ...fullWorkshop(),
  frameworks: [{ id: 'marrakesh', version: '1', hash: '' }],
};
const found = (typed: string) => {
  const { actions } = palettePlaces(workshop, catalogue, wordings, 'en', words);
  return actions.filter(({ keywords }) =>
    fold(typed)
      .split(' ')
      .every((word) => ` ${Array.isArray(keywords) ? keywords.join(' ') : ''}`.includes(` ${word}`)),
  );
};

it('finds a place by its number and by its words in either language, with its first words and its source', () => {
  const [byNumber] = found('action 5');
  expect(byNumber).toMatchObject({
    label: 'Action 5 · Texte artificiel.',
    description: 'Source: Journal, page 4',
    rightSection: 'Marrakesh Action Plan',
  });
  expect(found('texte artif').map(({ id }) => id)).toEqual([byNumber?.id]);
  expect(found('objectif 7')[0]?.label).toMatch(/^Objective 7 · /);
});

it('says of a place what is not known, and how far what is known can be trusted', () => {
  expect(found('action 1')[0]).toMatchObject({ label: 'Action 1', description: 'not entered' });
  expect(found('domain 1')[0]?.description).toMatch(/^\(|^Source/);
});

it('opens the place where it stands with what speaks to it', () => {
  found('action 5')[0]?.onClick?.({} as never);
  expect(useShownPlace.getState().place).toBe('marrakesh action 5');
  expect(window.location.hash).toContain('desk/coverage');
});
