import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { refusedWith } from '../support/host';
import {
  changes,
  goOnWith,
  last,
  queued,
  received,
  reword,
  send,
  settled,
  test,
  textOf,
  type,
  workshop,
} from '../support/roomDesk';

describe('the room', () => {
  it('starts on Hold with the title of the workshop, and again after each restart', async () => {
    expect(await settled()).toMatchObject({ kind: 'hold', title: 'Workshop on migrant smuggling' });
    await send('r1');
    goOnWith(await test.reopened());
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

  it('is covered at once, together with its message and timer', async () => {
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

  it('stays covered when a slide is still being sent', async () => {
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

  it('is not sent a removed recommendation', async () => {
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
  it('is stepped through forwards and backwards, and no slide is seen before its turn', async () => {
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

  it('can be reordered, goes on from a slide shown out of its turn, and puts a removed one back where it was', async () => {
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

  it('can be previewed on the desk without the room seeing it', async () => {
    const preview = await test.desk.previewRoom({ slide: { kind: 'draft', language: 'en' } });
    expect(isRefusal(preview) ? preview : preview.kind).toBe('draft');
    expect(received).toEqual([]);
  });
});

describe('a presenter whose keys go to the room’s window', () => {
  const present = (command: string) => test.host.room.request('present', { command }, 'room');

  it('steps through the queue of the desk, and covers', async () => {
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

  it('changes nothing on the screen while nothing is queued', async () => {
    await present('next');
    await present('previous');
    await settled();
    expect(received).toEqual([]);
  });

  it('can do nothing else: no other command, no chosen slide, no request of the desk', async () => {
    expect(refusedWith(await present('send'))).toBe('input.invalid');
    const named = { command: 'next', id: 'r1' };
    expect(refusedWith(await test.host.room.request('present', named, 'room'))).toBe('input.invalid');
    for (const name of ['sendToRoom', 'stepRoom', 'showQueued', 'queueForRoom', 'stage', 'displays'])
      expect(refusedWith(await test.host.room.request(name, {}, 'room'))).toBe('command.unknown');
    expect(received).toEqual([]);
  });
});

describe('the displays', () => {
  it('are unknown to a host without access to them, which says so and puts the room on none', async () => {
    expect(await test.desk.displays({})).toMatchObject({ found: 'unknown', choices: [] });
    expect(refusedWith(await test.desk.showRoomOn({ display: '2' }))).toBe('room.unavailable');
  });
});
