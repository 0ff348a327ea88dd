import { describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { applyEntry } from '../../../core/ledger/applyEntry';
import { UNDO_DEPTH, UndoHistory } from '../../../core/ledger/undo';
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
    expect(desk.offer()).toMatchObject({ undo: 'recommendation.reword', redo: null });
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
      values: { command: 'recommendation.reword', by: 'bruno' },
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

  it('takes back a note and leaves a later one of the same recommendation', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'First', 'awa');
    desk.run('note.add', { id: 'r1', text: 'a note of Awa' }, 'awa');
    desk.run('note.add', { id: 'r1', text: 'a note of Bruno' }, 'bruno');
    const notes = () => belongingTo(desk.state.notes, 'r1').map(({ text }) => text);
    expect(desk.undo('awa')).toBe('note.add');
    expect(notes()).toEqual(['a note of Bruno']);
    expect(desk.redo('awa')).toBe('note.add');
    expect(notes()).toEqual(['a note of Awa', 'a note of Bruno']);
  });

  it('has nothing to redo once something new is done', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'First');
    desk.undo();
    capture(desk, 'r2', 'Another');
    expect(desk.redo()).toEqual({ refused: 'redo.nothing' });
  });

  it('writes lines that replay to the same state', () => {
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

  it('and redo go over the changes of one field any number of times', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'Text 0');
    for (let rev = 1; rev <= 3; rev += 1) reword(desk, 'r1', `Text ${rev}`, rev);
    for (let round = 0; round < 3; round += 1) {
      for (const text of ['Text 2', 'Text 1', 'Text 0']) {
        expect(desk.undo()).toBe('recommendation.reword');
        expect(desk.wordings).toEqual([text]);
      }
      for (const text of ['Text 1', 'Text 2', 'Text 3']) {
        expect(desk.redo()).toBe('recommendation.reword');
        expect(desk.wordings).toEqual([text]);
      }
    }
  });

  it('of many steps is followed by redo of as many', () => {
    const desk = new TestDesk();
    const place = (step: number) => desk.run('meeting.describe', { place: { en: `Place ${step}` } });
    for (let step = 1; step <= UNDO_DEPTH + 20; step += 1) place(step);
    for (let step = 1; step <= UNDO_DEPTH; step += 1) expect(desk.undo()).toBe('meeting.describe');
    expect(desk.undo()).toEqual({ refused: 'undo.nothing' });
    expect(desk.state.meeting.place.en).toBe('Place 20');
    for (let step = 1; step <= UNDO_DEPTH; step += 1) expect(desk.redo()).toBe('meeting.describe');
    expect(desk.state.meeting.place.en).toBe(`Place ${UNDO_DEPTH + 20}`);
  });

  it('does not remove a record that somebody refers to since', () => {
    const desk = new TestDesk();
    desk.run('delegation.add', { id: 'mali', kind: 'state', name: { en: 'Mali' } }, 'awa');
    desk.run('agenda.add', { id: 'item1', language: 'en', title: words('Opening') }, 'awa');
    desk.run('speaker.add', { item: 'item1', delegation: 'mali' }, 'bruno');
    expect(desk.undo('awa')).toMatchObject({ values: { command: 'speaker.add', by: 'bruno' } });
    desk.undo('bruno');
    desk.run('contribution.record', { text: 'Said', delegation: 'mali' }, 'bruno');
    expect(desk.undo('awa')).toBe('agenda.add');
    expect(desk.undo('awa')).toMatchObject({ values: { command: 'contribution.record', by: 'bruno' } });
  });

  it('restores nothing under a heading that somebody removed since', () => {
    const desk = new TestDesk();
    desk.run('group.add', { id: 'g1', language: 'en', title: words('One') }, 'bruno');
    desk.run(
      'recommendation.capture',
      { id: 'r1', group: 'g1', language: 'en', nodes: words('First') },
      'awa',
    );
    desk.undo('awa');
    desk.undo('bruno');
    expect(desk.redo('awa')).toEqual({
      refused: 'redo.goneSince',
      values: { command: 'group.add', by: 'bruno' },
    });
    desk.redo('bruno');
    expect(desk.redo('awa')).toBe('recommendation.capture');
  });

  it('reads lines that an earlier version wrote', () => {
    const desk = new TestDesk();
    capture(desk, 'r1', 'First');
    reword(desk, 'r1', 'Second', 1);
    desk.undo();
    desk.undo();
    desk.redo();
    const history = new UndoHistory();
    for (const line of desk.lines) history.record({ ...line, payload: {} });
    expect(history.offer('awa')).toMatchObject({
      undo: 'recommendation.capture',
      redo: 'recommendation.reword',
    });
  });
});
