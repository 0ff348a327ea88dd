import { beforeEach, describe, expect, it } from 'vitest';
import { TestDesk, words } from '../../support/desk';

let desk: TestDesk;
beforeEach(() => {
  desk = new TestDesk();
  desk.run('agenda.add', { id: 'routes', language: 'en', title: words('Routes') });
});

describe('who moderates', () => {
  it('is a person, or a body in its place', () => {
    desk.run('delegation.add', { id: 'au', kind: 'organisation', name: { en: 'African Union' } });
    desk.run('agenda.edit', { id: 'routes', moderator: 'p1' });
    desk.run('agenda.edit', { id: 'routes', moderatedBy: { delegation: 'au' } });
    expect(desk.state.agenda['routes']).not.toHaveProperty('moderator');
    expect(desk.run('delegation.remove', { id: 'au' })).toMatchObject({ refused: expect.any(String) });
    desk.run('agenda.edit', { id: 'routes', moderator: 'p1' });
    expect(desk.state.agenda['routes']).not.toHaveProperty('moderatedBy');
    desk.run('agenda.edit', { id: 'routes', moderator: null });
    expect(desk.state.agenda['routes']).not.toHaveProperty('moderator');
  });
});
