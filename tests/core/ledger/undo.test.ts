import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../core/ledger/run';
import { TestDesk, words } from '../../support/desk';

const capture = (desk: TestDesk, id: string, text: string, actor = 'awa') =>
  desk.run('recommendation.capture', { id, language: 'en', nodes: words(text) }, actor);
const reword = (desk: TestDesk, id: string, text: string, base: number, actor = 'awa') =>
  desk.run('recommendation.reword', { id, language: 'en', nodes: words(text), base }, actor);

describe('undo', () => {
  it('takes back the last change and gives it again', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'Share information');
    reword(desk, 'r1', 'Share information and practices', 1);
    expect(desk.undo()).toBe('recommendation.reword');
    expect(desk.wordings).toEqual(['Share information']);
    expect(desk.redo()).not.toHaveProperty('refused');
    expect(desk.wordings).toEqual(['Share information and practices']);
    expect(desk.offer()).toEqual({ undo: 'recommendation.reword', redo: null });
  });

  it('goes back through every change of one person, and forward again', () => {
    const desk = new TestDesk();
    for (const id of ['r1', 'r2', 'r3']) capture(desk, id, `Text ${id}`);
    for (let step = 0; step < 3; step += 1) expect(desk.undo()).not.toHaveProperty('refused');
    expect(desk.wordings).toEqual([]);
    expect(desk.undo()).toEqual({ refused: 'undo.nothing' });
    for (let step = 0; step < 3; step += 1) expect(desk.redo()).not.toHaveProperty('refused');
    expect(desk.wordings).toEqual(['Text r1', 'Text r2', 'Text r3']);
  });

  it('takes back only one’s own changes', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'Of Awa', 'awa');
    capture(desk, 'r2', 'Of Bruno', 'bruno');
    desk.undo('bruno');
    expect(desk.wordings).toEqual(['Of Awa']);
  });

  it('is refused, naming the later change, when somebody changed the same thing since', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'First', 'awa');
    reword(desk, 'r1', 'Second', 1, 'bruno');
    expect(desk.undo('awa')).toEqual({
      refused: 'undo.changedSince',
      values: { command: 'recommendation.reword' },
    });
    expect(desk.wordings).toEqual(['Second']);
  });

  it('does not count a change that was itself taken back as a later change', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'First', 'awa');
    reword(desk, 'r1', 'Second', 1, 'bruno');
    desk.undo('bruno');
    expect(desk.undo('awa')).toBe('recommendation.capture');
    expect(desk.wordings).toEqual([]);
  });

  it('does not take a note away with an older one of the same recommendation', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'First', 'awa');
    desk.run('note.add', { id: 'r1', text: 'a note of Awa' }, 'awa');
    desk.run('note.add', { id: 'r1', text: 'a note of Bruno' }, 'bruno');
    expect(desk.undo('awa')).toMatchObject({ refused: 'undo.changedSince' });
    expect(desk.state.recommendations['r1']?.notes.map(({ text }) => text)).toEqual([
      'a note of Awa',
      'a note of Bruno',
    ]);
  });

  it('forgets what could be given again once something new is done', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'First');
    desk.undo();
    capture(desk, 'r2', 'Another');
    expect(desk.redo()).toEqual({ refused: 'redo.nothing' });
  });

  it('leaves lines that replay to the same state', () => {
    const desk = new TestDesk();
    const start = desk.state;
    capture(desk, 'r1', 'First');
    capture(desk, 'r2', 'Second');
    desk.undo();
    reword(desk, 'r1', 'First, changed', 1);
    desk.undo();
    desk.redo();
    const replayed = desk.lines.reduce((state, line) => applyEntry(state, line), start);
    expect(replayed).toEqual(desk.state);
  });
});
