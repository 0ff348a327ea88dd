import { beforeEach, describe, expect, it } from 'vitest';
import { type RoomViewOf } from '../../core/room/view';
import {
  last,
  ledger,
  received,
  reword,
  send,
  settled,
  test,
  textOf,
  type,
  words,
  workshop,
} from '../support/roomDesk';

describe('speakers and agenda', () => {
  beforeEach(async () => {
    await test.run(ledger(), 'agenda.add', {
      id: 'a1',
      language: 'en',
      title: words('Legal'),
      turnSeconds: 180,
    });
    for (const delegation of ['ci', 'ne'])
      await test.run(ledger(), 'speaker.add', { item: 'a1', delegation });
  });

  it('follow the meeting on their own once they are sent', async () => {
    await test.desk.sendToRoom({ slide: { kind: 'speakers', item: 'a1', language: 'en' } });
    await test.run(ledger(), 'speaker.start', { item: 'a1' });
    await settled();
    expect(last()).toMatchObject({
      item: 'Legal',
      speaking: { label: 'Ivory', limitMs: 180_000, running: true },
      waiting: ['Niger'],
    });
    await test.desk.sendToRoom({ slide: { kind: 'agenda', language: 'en' } });
    await test.run(ledger(), 'agenda.start', { id: 'a1' });
    await settled();
    expect((last() as RoomViewOf<'agenda'>).items).toMatchObject([{ title: 'Legal', state: 'running' }]);
  });

  it('keep the timer and a message while slides change', async () => {
    await test.run(ledger(), 'speaker.start', { item: 'a1' });
    await test.desk.overlayRoom({ timer: 'a1', message: 'Two minutes each' });
    await send('r1');
    await send('r2');
    expect(last()).toMatchObject({ label: '2.', timer: { label: 'Ivory' }, message: 'Two minutes each' });
    await test.desk.overlayRoom({ message: null });
    expect(last()).toHaveProperty('timer');
    expect(last()).not.toHaveProperty('message');
  });
});

describe('private content', () => {
  it('is in no message that the room receives during a meeting', async () => {
    await test.run(ledger(), 'workshop.setAttribution', { attribution: 'byDelegation' });
    await test.run(ledger(), 'document.setNature', { nature: 'negotiated' });
    await test.run(ledger(), 'delegation.add', { id: 'px', kind: 'state', name: { en: 'Plantedland' } });
    await test.run({ scope: 'people', id: workshop }, 'participant.add', {
      id: 'p1',
      name: 'Planted Person',
      delegation: 'px',
      email: 'planted@example.invalid',
    });
    await test.run(ledger(), 'recommendation.setProposers', { id: 'r1', proposers: ['px'] });
    await test.run(ledger(), 'note.add', { id: 'r1', text: 'Planted note' });
    await test.run(ledger(), 'recommendation.setPosition', {
      id: 'r1',
      delegation: 'px',
      position: 'objects',
    });
    await test.run(ledger(), 'reservation.enter', {
      id: 'r1',
      delegation: 'px',
      language: 'en',
      nodes: words('Planted reservation'),
    });
    await test.run(ledger(), 'contribution.record', { delegation: 'px', text: 'Planted saying' });
    await test.run(ledger(), 'agenda.add', {
      id: 'a1',
      language: 'en',
      title: words('Opening'),
      moderator: 'p1',
    });
    await test.run(ledger(), 'agenda.start', { id: 'a1' });
    await reword('', 1);
    await test.run(ledger(), 'recommendation.reword', {
      id: 'r1',
      language: 'en',
      base: 1,
      nodes: [
        ...words('Share '),
        {
          type: 'bracket',
          id: 'b1',
          variants: [
            { nodes: words('all'), delegations: ['px'] },
            { nodes: words('some'), delegations: [] },
          ],
        },
      ],
    });
    await send('r1');
    expect(textOf(last())).toBe('Share [all / some]');
    await test.desk.setLive({ live: true });
    await type('Share everything');
    await test.desk.setLive({ live: false });
    for (const kind of ['draft', 'agenda', 'coverage'] as const)
      await test.desk.sendToRoom({ slide: { kind, language: 'en' } });
    await test.desk.overlayRoom({ timer: 'a1' });
    await settled();
    expect(received.length).toBeGreaterThan(5);
    expect(JSON.stringify(received).toLowerCase()).not.toContain('planted');
    // The view of the list of speakers names delegations, and that view was sent.
    await test.run(ledger(), 'speaker.add', { item: 'a1', delegation: 'px' });
    await settled();
    expect(JSON.stringify(received)).not.toContain('Plantedland');
    await test.desk.sendToRoom({ slide: { kind: 'speakers', item: 'a1', language: 'en' } });
    expect(last()).toMatchObject({ waiting: ['Plantedland'] });
  });
});
