import { expect, it } from 'vitest';
import { timeSpoken } from '../../../core/queries/timeSpoken';
import { TestDesk } from '../../support/desk';

it('what a delegation spoke is added up over its turns under all items; a turn that goes on does not count yet', () => {
  const desk = new TestDesk();
  desk.run('delegation.add', { id: 'ne', kind: 'state', code: 'NE', name: { en: 'Niger' } });
  const speak = (item: string, turn: string, seconds: number) => {
    desk.run('speaker.add', { item, turn, delegation: 'ne' });
    desk.run('speaker.start', { item, turn });
    desk.ms += seconds * 1000;
    desk.run('speaker.stop', { item });
  };
  for (const id of ['one', 'two']) {
    desk.run('agenda.add', { id, language: 'en', title: [{ type: 'text', text: id }], plannedMinutes: 30 });
    desk.run('agenda.start', { id });
    speak(id, `${id}-a`, 60);
  }
  desk.run('speaker.add', { item: 'two', turn: 'again', delegation: 'ne' });
  desk.run('speaker.start', { item: 'two', turn: 'again' });
  desk.ms += 5000;
  expect(timeSpoken(desk.state.agenda).get('ne')).toEqual({ turns: 2, ms: 120_000 });
});
