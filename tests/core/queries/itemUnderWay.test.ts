import { describe, expect, it } from 'vitest';
import { itemUnderWay } from '../../../core/queries/itemUnderWay';
import { TestDesk, words } from '../../support/desk';

describe('the item whose speakers are meant', () => {
  it('is the one that runs, or the next that is not done, or none', () => {
    const desk = new TestDesk();
    expect(itemUnderWay(desk.state)).toBeUndefined();
    for (const id of ['a', 'b', 'c'])
      desk.run('agenda.add', { id, language: 'en', title: words(id), plannedMinutes: 10 });
    expect(itemUnderWay(desk.state)?.id).toBe('a');
    desk.run('agenda.start', { id: 'c' });
    expect(itemUnderWay(desk.state)?.id).toBe('c');
  });
});
