import { expect, test } from 'vitest';
import { frenchSpaces } from '../../renderer/locales/frenchSpaces';

test('no line begins with a punctuation mark of the word before it', () => {
  expect(frenchSpaces('laisse « [supprimé] » : lequel ?')).toBe(
    'laisse «\u00a0[supprimé]\u00a0»\u00a0: lequel\u00a0?',
  );
});

test('a text without such a mark is unchanged', () => {
  expect(frenchSpaces('à 10:30 au plus')).toBe('à 10:30 au plus');
});
