import { expect, test } from 'vitest';
import { frenchSpaces, withFrenchSpaces } from '../../renderer/locales/frenchSpaces';

test('no line begins with a sign that belongs to the word before it', () => {
  expect(frenchSpaces('laisse « [supprimé] » : lequel ?')).toBe(
    'laisse «\u00a0[supprimé]\u00a0»\u00a0: lequel\u00a0?',
  );
});

test('what has no such sign stays as it was, at every depth', () => {
  const texts = { title: 'Le projet', tabs: { said: 'à 10:30 au plus' } };
  expect(withFrenchSpaces(texts)).toEqual(texts);
});
