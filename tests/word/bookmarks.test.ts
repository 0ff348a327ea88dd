import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { recommendationBookmark } from '../../word/format/bookmarks';

it('names the bookmark of a recommendation by the SHA-256 of its id, on every system', () => {
  const id = 'r-é-1';
  const sum = createHash('sha256').update(id).digest('hex').slice(0, 16);
  expect(recommendationBookmark(id)).toBe(`_rec_${sum}`);
});
