import { describe, expect, it } from 'vitest';
import type { CommandPayload } from '../../../core/commands';
import { asSeen } from '../../../core/commands/asSeen';
import { TestDesk, words } from '../../support/desk';

type Status = CommandPayload<'document.setStatus'>;

function begun(): TestDesk {
  const desk = new TestDesk();
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share') });
  desk.writeOpening();
  desk.run('agenda.add', { id: 'a1', language: 'en', title: words('Opening') });
  for (const id of ['ci', 'fr', 'ne']) {
    desk.run('delegation.add', { id, kind: 'state', name: { en: id } });
    desk.run('speaker.add', { item: 'a1', delegation: id, turn: `t-${id}` });
  }
  return desk;
}
/** A change of status requested by somebody who sees the present one. */
const seenOn = (desk: TestDesk, step: Status) => asSeen('document.setStatus', step, desk.state);
const heard = (desk: TestDesk) =>
  Object.values(desk.state.agenda['a1']?.turns ?? {}).map(({ state }) => state);

describe('a status', () => {
  it('that two windows set at one moment is set once', () => {
    const desk = begun();
    const [one, other] = [seenOn(desk, { status: 'circulated' }), seenOn(desk, { status: 'circulated' })];
    expect(desk.run('document.setStatus', one, 'awa')).toBeUndefined();
    expect(desk.run('document.setStatus', other, 'bruno')).toBeUndefined();
    expect(desk.state.document.circulated).toBe(1);
    expect(desk.lines.filter(({ command }) => command === 'document.setStatus')).toHaveLength(1);
  });

  it('is set again by somebody who sees that it is set already: a second draft is circulated', () => {
    const desk = begun();
    for (let draft = 1; draft <= 2; draft += 1) {
      desk.run('document.setStatus', seenOn(desk, { status: 'circulated' }));
      expect(desk.state.document.circulated).toBe(draft);
    }
  });

  it('is refused when another one than the present was seen, and the refusal says so', () => {
    const desk = begun();
    const late = seenOn(desk, { status: 'adopted' });
    desk.run('document.setStatus', { status: 'circulated' }, 'bruno');
    expect(desk.run('document.setStatus', late)).toEqual({ refused: 'status.moved' });
    expect(desk.state.document.status).toBe('circulated');
  });

  it.each<[string, Status, Status]>([
    [
      'another day of issue',
      { status: 'issued', issuedOn: '2019-11-04' },
      { status: 'issued', issuedOn: '2019-11-05' },
    ],
    [
      'another body',
      { status: 'adopted', note: { body: { en: 'The plenary' }, on: '2019-10-24' } },
      { status: 'adopted', note: { body: { en: 'The bureau' }, on: '2019-10-24' } },
    ],
  ])('that somebody gave meanwhile with %s stands, and the other one is told', (_said, first, second) => {
    const desk = begun();
    const [one, other, once] = [seenOn(desk, first), seenOn(desk, second), seenOn(desk, first)];
    expect(desk.run('document.setStatus', one)).toBeUndefined();
    const stands = desk.state;
    expect(desk.run('document.setStatus', other)).toEqual({ refused: 'status.moved' });
    expect(desk.run('document.setStatus', once)).toBeUndefined();
    expect(desk.state).toBe(stands);
  });
});

describe('the floor', () => {
  const next = (desk: TestDesk) => asSeen('speaker.start', { item: 'a1' }, desk.state);

  it('requested twice goes to one speaker, even when that speaker has ended meanwhile', () => {
    const desk = begun();
    const asked = next(desk);
    desk.run('speaker.start', asked);
    desk.run('speaker.start', asked);
    expect(heard(desk)).toEqual(['speaking', 'waiting', 'waiting']);
    desk.run('speaker.stop', { item: 'a1' });
    desk.run('speaker.start', asked);
    expect(heard(desk)).toEqual(['done', 'waiting', 'waiting']);
  });

  it('is passed on by somebody who sees that the first speaker has it', () => {
    const desk = begun();
    desk.run('speaker.start', next(desk));
    desk.run('speaker.start', next(desk));
    expect(heard(desk)).toEqual(['done', 'speaking', 'waiting']);
  });

  it('is given again to a delegation that has spoken, when that turn is named', () => {
    const desk = begun();
    desk.run('speaker.start', next(desk));
    desk.run('speaker.stop', { item: 'a1' });
    desk.run('speaker.start', asSeen('speaker.start', { item: 'a1', turn: 't-ci' }, desk.state));
    expect(heard(desk)).toEqual(['speaking', 'waiting', 'waiting']);
  });

  it('is refused in words where nobody waits', () => {
    const desk = begun();
    for (const id of ['ci', 'fr', 'ne']) desk.run('speaker.skip', { item: 'a1', turn: `t-${id}` });
    expect(desk.run('speaker.start', next(desk))).toEqual({ refused: 'speaker.none' });
  });
});
