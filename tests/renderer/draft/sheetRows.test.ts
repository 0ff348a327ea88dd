import { describe, expect, it } from 'vitest';
import { outline } from '../../../core/queries/outline';
import { moveTarget, sheetRows } from '../../../renderer/blocks/rows/sheetRows';
import { group, recommendation } from '../../fixtures/workshops';

const numbering = { pattern: '%.', bullet: '•', subItem: { format: 'letter' as const, pattern: {} } };
const rows = sheetRows(
  outline(
    {
      groups: { g1: group('g1'), g2: group('g2', { order: 'a1' }) },
      recommendations: {
        a: recommendation('a', 'g1', { order: 'a0' }),
        gone: recommendation('gone', 'g1', { order: 'a1', state: 'merged' }),
        b: recommendation('b', 'g1', { order: 'a2' }),
        c: recommendation('c', 'g2'),
      },
    },
    numbering,
    'en',
  ),
);

describe('the rows of the sheet', () => {
  it('are headings, their recommendations and the place for the next, without merged ones', () => {
    expect(rows.map(({ key }) => key)).toEqual(['group g1', 'a', 'b', 'add g1', 'group g2', 'c', 'add g2']);
  });

  it('move by one row, and at the edge into the next heading', () => {
    expect(moveTarget(rows, 'b', 'up')).toEqual({ group: 'g1', after: null });
    expect(moveTarget(rows, 'a', 'down')).toEqual({ group: 'g1', after: 'b' });
    expect(moveTarget(rows, 'b', 'down')).toEqual({ group: 'g2', after: null });
    expect(moveTarget(rows, 'c', 'up')).toEqual({ group: 'g1', after: 'b' });
    expect(moveTarget(rows, 'a', 'groupDown')).toEqual({ group: 'g2', after: null });
    expect(moveTarget(rows, 'a', 'up')).toBeUndefined();
  });
});
