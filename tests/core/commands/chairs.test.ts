import { beforeEach, describe, expect, it } from 'vitest';
import { updateChairs } from '../../../core/exchange/updatePresiding';
import { writeWorkshopFile } from '../../../core/exchange/write';
import type { Chair } from '../../../core/model/chair';
import type { ByLanguage } from '../../../core/model/language';
import { fullWorkshop } from '../../fixtures/fullWorkshop';
import { TestDesk } from '../../support/desk';

let desk: TestDesk;
beforeEach(() => {
  desk = new TestDesk();
  desk.run('delegation.add', { id: 'au', kind: 'organisation', name: { en: 'African Union' } });
});
const person = (id: string, role: Chair['role'] = 'chair'): Chair => ({ id: `by${id}`, role, person: id });
const union: Chair = { id: 'c1', role: 'coChair', body: { delegation: 'au' } };
const typed: Chair = { id: 'c2', role: 'coChair', body: { text: { en: 'The Presidency' } } };

describe('who chairs a meeting', () => {
  it('stands in the order in which it was entered: persons, delegations, printed words', () => {
    desk.run('meeting.setChairs', { chairs: [person('p1'), union, typed] });
    expect(desk.state.meeting.chairs).toEqual([person('p1'), union, typed]);
    desk.run('meeting.setChairs', { chairs: [] });
    expect(desk.state.meeting).not.toHaveProperty('chairs');
  });

  it('keeps what two people added at the same time', () => {
    desk.run('meeting.setChairs', { chairs: [person('p1')] });
    desk.run('meeting.setChairs', { chairs: [person('p1'), union], from: [person('p1')] });
    desk.run('meeting.setChairs', { chairs: [person('p1'), typed], from: [person('p1')] });
    expect(desk.state.meeting.chairs).toHaveLength(3);
  });

  it('is no delegation that is not at the meeting, and one that is stays as long as it chairs', () => {
    const unknown: Chair = { id: 'c3', role: 'chair', body: { delegation: 'xx' } };
    expect(desk.run('meeting.setChairs', { chairs: [unknown] })).toMatchObject({ refused: 'thing.missing' });
    desk.run('meeting.setChairs', { chairs: [union] });
    expect(desk.run('delegation.remove', { id: 'au' })).toMatchObject({ refused: 'delegation.inUse' });
    desk.run('meeting.setChairs', { chairs: [] });
    expect(desk.run('delegation.remove', { id: 'au' })).toBeUndefined();
  });

  it('travels in a workshop file without its persons', () => {
    const { chairs = [] } = fullWorkshop().meeting;
    expect(writeWorkshopFile(fullWorkshop()).meeting.chairs).toEqual(chairs.slice(1));
  });

  it('keeps, in an update, persons where they stand and printed words in a language that the file leaves out', () => {
    const words = (text: ByLanguage<string>): Chair => ({ id: 'c2', role: 'coChair', body: { text } });
    expect(
      updateChairs(
        [person('p1'), union, words({ en: 'The Presidency', fr: 'La présidence' })],
        [words({ en: 'The new Presidency' })],
      ),
    ).toEqual([person('p1'), words({ en: 'The new Presidency', fr: 'La présidence' })]);
  });
});
