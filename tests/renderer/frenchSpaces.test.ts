import { expect, test } from 'vitest';
import { frenchSpaces } from '../../renderer/locales/frenchSpaces';

test('no line begins with a sign that belongs to the word before it', () => {
  expect(frenchSpaces('laisse « [supprimé] » : lequel ?')).toBe(
    'laisse «\u00a0[supprimé]\u00a0»\u00a0: lequel\u00a0?',
  );
});

test('what has no such sign stays as it was', () => {
  expect(frenchSpaces('à 10:30 au plus')).toBe('à 10:30 au plus');
});
