import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import type { QueuedSlide } from '../../core/room/stage';
import { roomViewSchema, type RoomView, type RoomViewOf } from '../../core/room/view';
import { refusedWith, TestHost } from '../support/host';

let test: TestHost;
let workshop: string;
/** Every message the room's window received, in order. */
let received: RoomView[];
/** The queue as the desk was told it last. */
let queued: () => QueuedSlide[];

const words = (text: string) => [{ type: 'text' as const, text }];
const ledger = () => ({ scope: 'workshop' as const, id: workshop });
const last = () => received.at(-1);
const textOf = (view: RoomView | undefined) =>
  view?.kind === 'recommendation'
    ? view.runs.map((run) => (run.kind === 'text' ? run.text : '\n')).join('')
    : undefined;
const changes = (view: RoomView | undefined) =>
  view?.kind === 'recommendation'
    ? view.runs.flatMap((run) => (run.kind === 'text' && run.change ? [`${run.change}: ${run.text}`] : []))
    : [];
const send = (id: string) => test.desk.sendToRoom({ slide: { kind: 'recommendation', id, language: 'en' } });
const reword = (text: string, base: number) =>
  test.run(ledger(), 'recommendation.reword', { id: 'r1', language: 'en', nodes: words(text), base });
const type = (text: string, id = 'r1') =>
  test.desk.putDraft({
    workshop,
    key: `wording.recommendation.${id}.en`,
    text: JSON.stringify([words(text)]),
  });
/** Views are published beside the answer to the desk; one more question waits for them. */
const settled = () => test.host.room.request('roomView', {}, 'room');

beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
  received = [];
  let queue: QueuedSlide[] = [];
  queued = () => queue;
  test.host.desk.subscribe((event, value) => {
    if (event === 'room' && 'queue' in value) ({ queue } = value);
  });
  test.host.room.subscribe((_event, value) => received.push(roomViewSchema.parse(value)));
  await test.run(ledger(), 'delegation.add', { id: 'ci', kind: 'state', code: 'CI', name: { en: 'Ivory' } });
  await test.run(ledger(), 'delegation.add', { id: 'ne', kind: 'state', code: 'NE', name: { en: 'Niger' } });
  await test.capture(workshop, 'r1', 'Share information on routes');
  await test.capture(workshop, 'r2', 'Train prosecutors');
  await test.desk.stage({ workshop });
  received.length = 0;
});
afterEach(async () => test.end());

describe('the room', () => {
  it('starts on Hold with the title of the workshop, and again after each restart', async () => {
    expect(await settled()).toMatchObject({ kind: 'hold', title: 'Workshop on migrant smuggling' });
    await send('r1');
    test = await test.reopened();
    await test.desk.stage({ workshop });
    expect(await settled()).toMatchObject({ kind: 'hold', title: 'Workshop on migrant smuggling' });
  });

  it('sees a recommendation with its number once it is sent, and the desk says so', async () => {
    const status = await send('r2');
    expect(status).toMatchObject({ label: '2', slide: { language: 'en' }, sentAt: expect.any(String) });
    expect(last()).toMatchObject({ kind: 'recommendation', label: '2.' });
    expect(textOf(last())).toBe('Train prosecutors');
  });

  it('does not see a wording that was changed after it was sent', async () => {
    await send('r1');
    await reword('Share secrets', 1);
    await settled();
    expect(received.map(textOf)).not.toContain('Share secrets');
    await send('r1');
    expect(textOf(last())).toBe('Share secrets');
  });

  it('is covered at once, with the message and the watch that lay over it', async () => {
    await send('r1');
    await test.desk.overlayRoom({ message: 'Coffee until 11:00' });
    expect(last()).toMatchObject({ message: 'Coffee until 11:00' });
    await test.desk.coverRoom({});
    expect(last()).toEqual({
      kind: 'hold',
      language: 'en',
      title: 'Workshop on migrant smuggling',
      appearance: 'light',
    });
  });

  it('stays covered when a slide was still on its way', async () => {
    const sending = send('r1');
    await test.desk.coverRoom({});
    await sending;
    expect(await settled()).toMatchObject({ kind: 'hold' });
    expect(received.at(-1)).toMatchObject({ kind: 'hold' });
  });

  it('is covered when the desk opens another workshop', async () => {
    await send('r1');
    const other = await test.createWorkshop('Another meeting');
    await test.desk.stage({ workshop: other });
    expect(last()).toMatchObject({ kind: 'hold', title: 'Another meeting' });
  });

  it('is not sent what is gone', async () => {
    expect(refusedWith(await send('r99'))).toBe('thing.missing');
    expect(received).toEqual([]);
  });
});

describe('a live wording', () => {
  it('shows what is being typed with the change marked, and then the clean text', async () => {
    await send('r1');
    await test.desk.setLive({ live: true });
    await type('Share and compare information on routes');
    await settled();
    expect(changes(last())).toEqual(['added: and compare ']);
    await reword('Share and compare information', 1);
    await test.desk.putDraft({ workshop, key: 'wording.recommendation.r1.en', text: '' });
    await settled();
    expect(changes(last())).toEqual(['added: and compare ', 'removed: on routes']);
    await test.desk.setLive({ live: false });
    expect(last()).toMatchObject({ live: false });
    expect(textOf(last())).toBe('Share and compare information');
    expect(changes(last())).toEqual([]);
  });

  it('never shows unfinished text while it is off, nor that of another recommendation', async () => {
    await send('r1');
    await type('Unfinished thought');
    await test.desk.setLive({ live: true });
    await type('Another unfinished thought', 'r2');
    await test.desk.setLive({ live: false });
    await type('Unfinished again');
    await settled();
    const offAir = received.filter((view) => view.kind !== 'recommendation' || !view.live);
    expect(JSON.stringify(offAir)).not.toContain('nfinished');
    expect(JSON.stringify(received)).not.toContain('Another');
  });

  it('is only for a recommendation', async () => {
    expect(refusedWith(await test.desk.setLive({ live: true }))).toBe('room.notLive');
  });
});

describe('the queue', () => {
  it('is stepped through to and fro, and nothing in it is seen before its turn', async () => {
    await test.desk.queueForRoom({ slide: { kind: 'recommendation', id: 'r1', language: 'en' } });
    await test.desk.queueForRoom({ slide: { kind: 'message', language: 'en', text: 'Lunch' } });
    await settled();
    expect(received).toEqual([]);
    await test.desk.stepRoom({ by: 1 });
    expect(textOf(last())).toBe('Share information on routes');
    await test.desk.stepRoom({ by: 1 });
    await test.desk.stepRoom({ by: 1 });
    expect(last()).toMatchObject({ kind: 'message', text: 'Lunch' });
    await test.desk.stepRoom({ by: -1 });
    expect(last()).toMatchObject({ kind: 'recommendation' });
  });

  it('is put in another order, goes on from a slide shown out of its turn, and takes one back where it was', async () => {
    for (const text of ['One', 'Two', 'Three'])
      await test.desk.queueForRoom({ slide: { kind: 'message', language: 'en', text } });
    const texts = () => queued().map(({ slide }) => (slide.kind === 'message' ? slide.text : ''));
    const [one, two, three] = queued().map(({ id }) => id);
    await test.desk.moveQueued({ id: three ?? '', after: one ?? null });
    expect(texts()).toEqual(['One', 'Three', 'Two']);
    await test.desk.moveQueued({ id: two ?? '', after: null });
    expect(texts()).toEqual(['Two', 'One', 'Three']);
    await test.desk.unqueue({ id: one ?? '' });
    const slide = { kind: 'message' as const, language: 'en' as const, text: 'One' };
    await test.desk.queueForRoom({ slide, after: two ?? null });
    expect(texts()).toEqual(['Two', 'One', 'Three']);
    expect(received).toEqual([]);
    await test.desk.showQueued({ id: two ?? '' });
    await test.desk.stepRoom({ by: 1 });
    expect(last()).toMatchObject({ kind: 'message', text: 'One' });
    expect(refusedWith(await test.desk.showQueued({ id: 'gone' }))).toBe('thing.missing');
  });

  it('can be looked at on the desk without the room seeing it', async () => {
    const preview = await test.desk.previewRoom({ slide: { kind: 'draft', language: 'en' } });
    expect(isRefusal(preview) ? preview : preview.kind).toBe('draft');
    expect(received).toEqual([]);
  });
});

describe('a presenter whose keys go to the wall', () => {
  const present = (deed: string) => test.host.room.request('present', { deed }, 'room');

  it('steps through what the desk queued, and covers', async () => {
    for (const text of ['One', 'Two'])
      await test.desk.queueForRoom({ slide: { kind: 'message', language: 'en', text } });
    expect(await present('next')).toBeNull();
    expect(last()).toMatchObject({ text: 'One' });
    await present('next');
    expect(last()).toMatchObject({ text: 'Two' });
    await present('previous');
    expect(last()).toMatchObject({ text: 'One' });
    await present('cover');
    expect(last()).toMatchObject({ kind: 'hold' });
  });

  it('puts nothing on the wall while nothing is queued', async () => {
    await present('next');
    await present('previous');
    await settled();
    expect(received).toEqual([]);
  });

  it('can ask for nothing else: no other deed, no slide of its choice, no request of the desk', async () => {
    expect(refusedWith(await present('send'))).toBe('input.invalid');
    const named = { deed: 'next', id: 'r1' };
    expect(refusedWith(await test.host.room.request('present', named, 'room'))).toBe('input.invalid');
    for (const name of ['sendToRoom', 'stepRoom', 'showQueued', 'queueForRoom', 'stage', 'displays'])
      expect(refusedWith(await test.host.room.request(name, {}, 'room'))).toBe('command.unknown');
    expect(received).toEqual([]);
  });
});

describe('the displays', () => {
  it('are unknown to a host that cannot see them, which says so and puts the room on none', async () => {
    expect(await test.desk.displays({})).toMatchObject({ found: 'unknown', choices: [] });
    expect(refusedWith(await test.desk.showRoomOn({ display: '2' }))).toBe('room.unavailable');
  });
});

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

  it('follow the meeting by themselves once they were sent', async () => {
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

  it('let the watch and a message stay while slides change', async () => {
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

describe('what is private', () => {
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
    // The list of speakers names delegations: that is the very view that was sent.
    await test.run(ledger(), 'speaker.add', { item: 'a1', delegation: 'px' });
    await settled();
    expect(JSON.stringify(received)).not.toContain('Plantedland');
    await test.desk.sendToRoom({ slide: { kind: 'speakers', item: 'a1', language: 'en' } });
    expect(last()).toMatchObject({ waiting: ['Plantedland'] });
  });
});
