import { describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { changesBetween } from '../../../core/handover/changes';
import { copyGoingOut } from '../../../core/handover/copy';
import { mergeChanges } from '../../../core/handover/merge';
import { inOrder } from '../../../core/model/order';
import type { Workshop } from '../../../core/model/workshop';
import { type TestDesk, words } from '../../support/desk';
import { at, base, merge, reword } from './support/sixRecommendations';

const textOf = (state: Workshop, id: string) => JSON.stringify(state.recommendations[id]?.text.en?.nodes);

describe('the work of a group', () => {
  it('follows the lines written here meanwhile at the same place, in the order in which the group wrote it', () => {
    const write = (desk: TestDesk, ids: readonly string[]) => {
      for (const id of ids)
        desk.run('recommendation.capture', { id, group: 'g2', language: 'en', nodes: words(id) });
    };
    const [desk, group] = [at(base), at(base)];
    write(desk, ['z8', 'z9']);
    write(group, ['b1', 'a2', 'c3']);
    const { workshop } = merge(desk.state, group.state);
    const items = Object.values(workshop.recommendations).filter((item) => item.group === 'g2');
    expect(inOrder(items).map(({ id }) => id)).toEqual(['r4', 'r5', 'r6', 'z8', 'z9', 'b1', 'a2', 'c3']);
  });

  it('comes back whole when nobody touched it meanwhile', () => {
    const group = at(base);
    reword(group, 'r1', 'The group’s wording');
    group.run('recommendation.capture', { id: 'r7', group: 'g2', language: 'en', nodes: words('New') });
    group.run('recommendation.remove', { id: 'r6' });
    group.run('recommendation.setState', { id: 'r2', state: 'agreed' });
    const { workshop, counts, kept } = merge(base, group.state);
    expect(workshop).toEqual(group.state);
    expect(counts).toEqual({ added: 1, changed: 2, removed: 1, returned: 0, conflicts: 0 });
    expect(kept).toEqual([]);
  });

  it('gives a second wording when both sides reworded the same text, for people to settle', () => {
    const [ours, group] = [at(base), at(base)];
    reword(ours, 'r1', 'Ours');
    reword(group, 'r1', 'Theirs');
    const { workshop, counts } = merge(ours.state, group.state);
    expect(textOf(workshop, 'r1')).toContain('Ours');
    expect(belongingTo(workshop.conflicts, 'r1')).toMatchObject([
      { language: 'en', nodes: [{ text: 'Theirs' }], base: 1, by: 'awa' },
    ]);
    expect(counts.conflicts).toBe(1);
  });

  it('is no conflict when one side translated what the other reworded, or both wrote the same', () => {
    const [ours, group] = [at(base), at(base)];
    reword(ours, 'r1', 'Ours');
    reword(group, 'r1', 'À nous', 'fr');
    reword(ours, 'r2', 'The same');
    reword(group, 'r2', 'The same');
    const { workshop, counts } = merge(ours.state, group.state);
    expect(counts.conflicts).toBe(0);
    expect(workshop.recommendations['r1']?.text).toMatchObject({
      en: { nodes: [{ text: 'Ours' }] },
      fr: { nodes: [{ text: 'À nous' }] },
    });
  });

  it('keeps the entries that either side added to a list', () => {
    const [ours, group] = [at(base), at(base)];
    ours.run('recommendation.setProposers', { id: 'r1', proposers: ['ci'] });
    group.run('recommendation.setProposers', { id: 'r1', proposers: ['fr'] });
    const { workshop } = merge(ours.state, group.state);
    expect(workshop.recommendations['r1']?.proposers).toEqual(['ci', 'fr']);
  });

  it('does not change our private notes, though the copy had none, and adds those of the group', () => {
    const ours = at(base);
    ours.run('note.add', { id: 'r1', text: 'ours' });
    const group = at(copyGoingOut(ours.state));
    group.run('note.add', { id: 'r1', note: 'n-theirs', text: 'theirs' });
    reword(group, 'r1', 'Reworded by the group');
    const { workshop, kept } = mergeChanges(
      ours.state,
      changesBetween(copyGoingOut(ours.state), group.state),
      {
        newId: () => 'c1',
        at: '2019-10-24T18:00:00.000Z',
        by: 'awa',
      },
    );
    expect(textOf(workshop, 'r1')).toContain('Reworded by the group');
    expect(belongingTo(workshop.notes, 'r1').map(({ text }) => text)).toEqual(['ours', 'theirs']);
    expect(kept).toEqual([]);
  });

  it('does not remove a recommendation with our private notes: it stays, and the summary says so', () => {
    const ours = at(base);
    ours.run('note.add', { id: 'r1', text: 'ours' });
    const group = at(base);
    group.run('recommendation.remove', { id: 'r1' });
    const { workshop, kept } = merge(ours.state, group.state);
    expect(belongingTo(workshop.notes, 'r1')).toHaveLength(1);
    expect(kept).toEqual([{ where: 'recommendations r1', theirs: null }]);
  });

  it('gives a second state when both sides decided differently', () => {
    const [ours, group] = [at(base), at(base)];
    ours.run('recommendation.setState', { id: 'r1', state: 'deferred' });
    group.run('recommendation.setState', { id: 'r1', state: 'agreed' });
    const { workshop, kept } = merge(ours.state, group.state);
    expect(workshop.recommendations['r1']?.state).toBe('deferred');
    expect(kept).toEqual([{ where: 'recommendations r1 state', theirs: 'agreed' }]);
  });

  it('brings back a recommendation that we removed and the group changed, with its heading', () => {
    const [ours, group] = [at(base), at(base)];
    for (const id of ['r4', 'r5', 'r6']) ours.run('recommendation.remove', { id });
    ours.run('group.remove', { id: 'g2' });
    reword(group, 'r4', 'Still wanted');
    const { workshop } = merge(ours.state, group.state);
    expect(Object.keys(workshop.recommendations)).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(workshop.groups['g2']?.title.en?.nodes).toEqual(words('g2'));
  });

  it('does not remove what we changed meanwhile, nor what our recommendations still refer to', () => {
    const [ours, group] = [at(base), at(base)];
    reword(ours, 'r1', 'Ours');
    group.run('recommendation.remove', { id: 'r1' });
    ours.run('recommendation.setProposers', { id: 'r2', proposers: ['ne'] });
    group.run('delegation.remove', { id: 'ne' });
    const { workshop } = merge(ours.state, group.state);
    expect(textOf(workshop, 'r1')).toContain('Ours');
    expect(workshop.delegations).toHaveProperty('ne');
  });
});
