import { describe, expect, it } from 'vitest';
import { BELONGINGS, belongingTo } from '../../../core/model/belongings';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import { TestDesk, words } from '../../support/desk';

/** Three recommendations; r1 and r2 have two notes and an unsettled wording each. */
function desk(): TestDesk {
  const begun = new TestDesk();
  for (const id of ['r1', 'r2', 'r3'])
    begun.run('recommendation.capture', { id, language: 'en', nodes: words(`Text of ${id}`) });
  for (const id of ['r1', 'r2']) {
    for (const which of ['first', 'second']) begun.run('note.add', { id, text: `${which} on ${id}` });
    begun.run('recommendation.reword', { id, language: 'en', nodes: words(`New text of ${id}`), base: 1 });
    begun.run('recommendation.reword', { id, language: 'en', nodes: words(`Other text of ${id}`), base: 1 });
  }
  return begun;
}

const notes = ({ notes: all }: Workshop, id: string) => belongingTo(all, id).map(({ text }) => text);
const unsettled = ({ conflicts }: Workshop, id: string) =>
  belongingTo(conflicts, id).map(({ nodes }) => JSON.stringify(nodes).replace(/.*"text":"|".*/g, ''));
const owners = (workshop: Workshop) =>
  BELONGINGS.flatMap((kind) => Object.values(workshop[kind]).map(({ recommendation }) => recommendation));

describe('what belongs to a recommendation', () => {
  it('is listed in the order of its entry, whatever order the records have', () => {
    const { state } = desk();
    const turned = { ...state, notes: Object.fromEntries(Object.entries(state.notes).reverse()) };
    expect(notes(turned, 'r1')).toEqual(['first on r1', 'second on r1']);
  });

  it('is removed with it in one step, and comes back with it', () => {
    const begun = desk();
    const before = begun.state;
    begun.run('recommendation.remove', { id: 'r1' });
    expect(owners(begun.state)).toEqual(['r2', 'r2', 'r2']);
    expect(begun.undo()).toBe('recommendation.remove');
    expect(begun.state).toEqual(before);
    begun.redo();
    expect(owners(begun.state)).not.toContain('r1');
  });

  it('stays with the tombstone of one that was circulated', () => {
    const begun = desk();
    begun.writeOpening();
    begun.run('document.setStatus', { status: 'circulated' });
    begun.run('recommendation.remove', { id: 'r1' });
    expect(notes(begun.state, 'r1')).toEqual(['first on r1', 'second on r1']);
  });

  it('is copied into what is merged from it, as records of their own, in the order of the originals', () => {
    const begun = desk();
    begun.run('recommendation.merge', { ids: ['r2', 'r1'], id: 'm', wordings: { en: words('Both') } });
    expect(notes(begun.state, 'm')).toEqual(['first on r2', 'second on r2', 'first on r1', 'second on r1']);
    expect(unsettled(begun.state, 'm')).toEqual(['Other text of r2', 'Other text of r1']);
    expect(notes(begun.state, 'r1')).toEqual(['first on r1', 'second on r1']);
    const [copy] = belongingTo(begun.state.notes, 'm');
    begun.run('note.remove', { id: 'm', note: copy?.id ?? '' });
    expect(notes(begun.state, 'r2')).toEqual(['first on r2', 'second on r2']);
    expect(workshopSchema.safeParse(begun.state).success).toBe(true);
  });

  it('stays with the first part of one that is split', () => {
    const begun = desk();
    begun.run('recommendation.split', { id: 'r1', language: 'en', parts: [words('One'), words('Two')] });
    expect(notes(begun.state, 'r1')).toEqual(['first on r1', 'second on r1']);
    expect(new Set(owners(begun.state))).toEqual(new Set(['r1', 'r2']));
  });

  it('is not confused with that of another, even under the same id', () => {
    const begun = desk();
    const [note] = belongingTo(begun.state.notes, 'r1');
    const [conflict] = belongingTo(begun.state.conflicts, 'r1');
    const [other, unknown] = [note?.id ?? '', conflict?.id ?? ''];
    expect(begun.run('note.remove', { id: 'r2', note: other })).toMatchObject({ refused: 'thing.missing' });
    expect(
      begun.run('recommendation.settle', { id: 'r2', conflict: unknown, keep: 'present', base: 2 }),
    ).toMatchObject({ refused: 'thing.missing' });
    expect(begun.run('note.add', { id: 'r2', note: other, text: 'first on r1' })).toMatchObject({
      refused: 'thing.exists',
    });
  });

  it('makes a short line when the first of 500 notes is removed', () => {
    const begun = desk();
    for (let count = 0; count < 500; count += 1)
      begun.run('note.add', {
        id: 'r3',
        note: `n${count}`,
        text: `Note ${count}: ${'ask again. '.repeat(50)}`,
      });
    begun.run('note.remove', { id: 'r3', note: 'n0' });
    const { patches, inverse } = begun.lines.at(-1) ?? {};
    expect(JSON.stringify({ patches, inverse }).length).toBeLessThan(1_000);
    expect(notes(begun.state, 'r3')).toHaveLength(499);
    begun.undo();
    expect(notes(begun.state, 'r3')[0]).toContain('Note 0:');
  });

  it('can be undone after a later one of somebody else, but not once its recommendation was removed', () => {
    const begun = desk();
    begun.run('note.add', { id: 'r3', text: 'of Awa' }, 'awa');
    begun.run('note.add', { id: 'r3', text: 'of Ben' }, 'ben');
    expect(begun.undo('awa')).toBe('note.add');
    begun.redo('awa');
    begun.run('recommendation.remove', { id: 'r3' }, 'ben');
    expect(begun.undo('awa')).toMatchObject({ refused: 'undo.changedSince' });
  });
});
