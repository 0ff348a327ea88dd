import { expect, it } from 'vitest';
import { runCommand } from '../../../core/commands/run';
import { isRefusal } from '../../../core/messages/refusal';
import type { Library } from '../../../core/model/library';
import { testCatalogue } from '../../support/catalogue';

const target = { framework: 'marrakesh', level: 'action', number: '5' } as const;
const sent = { target, language: 'en', text: 'Text.', source: 'Journal', checkedBy: 'Awa' } as const;
const empty: Library = {
  actors: {},
  settings: { interfaceLanguage: 'en', theme: 'light' },
  workshops: {},
  wordings: {},
};
let ids = 0;
const enter = (state: Library, payload: typeof sent | object) =>
  runCommand('library', state, 'wording.enter', payload, {
    at: '2026-11-21T10:42:00.000Z',
    clock: { at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 },
    actor: 'a1',
    newId: () => `id${(ids += 1)}`,
    catalogue: testCatalogue(),
    rev: 1,
  });
const entered = (state: Library, payload: object) => {
  const answer = enter(state, payload);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.state;
};

it('an official wording is entered only over the one that its author saw', () => {
  const first = entered(empty, { ...sent, base: null });
  expect(enter(first, { ...sent, text: 'Other.', base: null })).toMatchObject({ refused: 'planText.moved' });
  expect(enter(first, { ...sent, text: 'Other.', base: 'Older.' })).toMatchObject({
    refused: 'planText.moved',
  });
  const second = entered(first, { ...sent, text: 'Other.', base: 'Text.' });
  expect(Object.values(second.wordings).map(({ text }) => text)).toEqual(['Other.']);
  // Another language of the same place is another wording.
  expect(isRefusal(enter(second, { ...sent, language: 'fr', base: null }))).toBe(false);
});

it('an official wording sent again, because its answer was lost, is acknowledged', () => {
  const first = entered(empty, { ...sent, base: null });
  expect(Object.values(entered(first, { ...sent, base: null }).wordings)).toHaveLength(1);
});

it('an official wording without a base is refused: nothing says what it would replace', () => {
  expect(enter(empty, sent)).toMatchObject({ refused: 'input.invalid' });
});
