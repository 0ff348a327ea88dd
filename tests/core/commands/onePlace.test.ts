import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../core/ledger/applyEntry';
import { isRefusal } from '../../../core/messages/refusal';
import { recommendationSchema } from '../../../core/model/recommendation';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import { blankWorkshop } from '../../../core/workshops/create';
import { TestDesk, words } from '../../support/desk';

/** Two lines of one heading; the captures are put between them. */
function begun(start?: Workshop): TestDesk {
  const desk = new TestDesk(start);
  for (const id of ['first', 'last']) capture(desk, id);
  return desk;
}

const capture = (desk: TestDesk, id: string, after?: string, actor = 'awa') =>
  desk.run(
    'recommendation.capture',
    { id, language: 'en', nodes: words(id), ...(after !== undefined && { after }) },
    actor,
  );

const names = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`);

// When keys were made by halving the gap, at most 1,190 of them could be read.
it('more than a thousand captures right behind one line: each state can be read again, and they stand in order', () => {
  const desk = begun();
  const ids = names(1_250, 'r');
  for (const id of ids) {
    expect(capture(desk, id, 'first')).toBeUndefined();
    // Only the new part of this state is parsed: the rest was parsed before.
    recommendationSchema.parse(desk.state.recommendations[id]);
  }
  workshopSchema.parse(desk.state);
  expect(desk.wordings).toEqual(['first', ...ids.reverse(), 'last']);
}, 60_000);

it('two people who write at one place undo and redo independently, and every line stays where it was put', () => {
  const desk = begun();
  for (const id of names(100, 'r')) capture(desk, id, 'first');
  const crowd = names(100, 'r').reverse();
  capture(desk, 'of-awa', 'first', 'awa');
  capture(desk, 'of-bruno', 'r80', 'bruno');
  desk.run('recommendation.remove', { id: 'r90' }, 'bruno');
  expect(desk.undo('awa')).toBe('recommendation.capture');
  const withBruno = crowd.flatMap((id) => (id === 'r80' ? [id, 'of-bruno'] : [id]));
  const without = withBruno.filter((id) => id !== 'r90');
  expect(desk.wordings).toEqual(['first', ...without, 'last']);
  for (const id of names(100, 's')) capture(desk, id, 'r91', 'bruno');
  expect(desk.redo('awa')).toBe('recommendation.capture');
  const crowded = without.flatMap((id) => (id === 'r91' ? [id, ...names(100, 's').reverse()] : [id]));
  expect(desk.wordings).toEqual(['first', 'of-awa', ...crowded, 'last']);
  const read = desk.lines.reduce<Workshop>(applyEntry, blankWorkshop('w1', '2019-10-24T08:00:00.000Z'));
  expect(workshopSchema.parse(read)).toEqual(desk.state);
});

describe('where there is no room any more', () => {
  /** Two neighbours whose keys are as long as keys can be. */
  function full(): TestDesk {
    const desk = begun();
    const [low, high] = [`a0${'0'.repeat(1_997)}1`, `a0${'0'.repeat(1_997)}2`];
    const { first, last } = desk.state.recommendations;
    if (!first || !last) throw new Error('two lines');
    const recommendations = { first: { ...first, order: low }, last: { ...last, order: high } };
    return new TestDesk(workshopSchema.parse({ ...desk.state, recommendations }));
  }

  it('a capture is refused in words, and everything stays readable', () => {
    const desk = full();
    const before = desk.state;
    expect(capture(desk, 'r1', 'first')).toEqual({ refused: 'order.full' });
    expect(desk.state).toBe(before);
  });

  it('a capture elsewhere works, and the lines at this place can be moved away and reworded', () => {
    const desk = full();
    expect(isRefusal(capture(desk, 'r1'))).toBe(false);
    const said = { id: 'first', language: 'en', nodes: words('New'), base: 1 } as const;
    expect(desk.run('recommendation.reword', said)).toBeUndefined();
    const group = desk.state.recommendations['first']?.group ?? '';
    expect(desk.run('recommendation.move', { id: 'first', group })).toBeUndefined();
    expect(desk.wordings).toEqual(['last', 'r1', 'New']);
  });
});
