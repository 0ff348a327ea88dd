import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roomViewSchema, type RoomView } from '../../core/room/view';
import { TestHost } from '../support/host';

let test: TestHost;
/** Every message the room's window received, in order. */
let received: RoomView[];

const last = () => received.at(-1);
const send = (id: string) => test.desk.sendToRoom({ slide: { kind: 'recommendation', id, language: 'en' } });
const settled = () => test.host.room.request('roomView', {}, 'room');

beforeEach(async () => {
  const ready = await TestHost.ready();
  ({ test } = ready);
  received = [];
  test.host.room.subscribe((_event, value) => received.push(roomViewSchema.parse(value)));
  await test.capture(ready.workshop, 'r1', 'Share information on routes');
  await test.capture(ready.workshop, 'r2', 'Train prosecutors');
  await test.desk.stage({ workshop: ready.workshop });
  received.length = 0;
});
afterEach(async () => test.end());

describe('requests for the room in the same instant', () => {
  const message = (text: string) => ({ slide: { kind: 'message' as const, language: 'en' as const, text } });
  const shownText = () => {
    const view = last();
    return view?.kind === 'message' ? view.text : undefined;
  };

  it('send a slide and then make it live', async () => {
    await send('r2');
    const answers = await Promise.all([send('r1'), test.desk.setLive({ live: true })]);
    expect(answers.at(-1)).toMatchObject({ slide: { id: 'r1' }, live: true });
    expect(await settled()).toMatchObject({ kind: 'recommendation', label: '1.', live: true });
  });

  it('move on as many slides as the presenter was pressed, at the desk and in the room’s window', async () => {
    for (const text of ['One', 'Two', 'Three', 'Four']) await test.desk.queueForRoom(message(text));
    await Promise.all([test.desk.stepRoom({ by: 1 }), test.desk.stepRoom({ by: 1 })]);
    expect(shownText()).toBe('Two');
    const next = () => test.host.room.request('present', { command: 'next' }, 'room');
    await Promise.all([next(), next(), test.desk.stepRoom({ by: -1 })]);
    expect(shownText()).toBe('Three');
  });

  it('queue a slide before stepping to it', async () => {
    await Promise.all([test.desk.queueForRoom(message('One')), test.desk.stepRoom({ by: 1 })]);
    expect(shownText()).toBe('One');
  });

  it('are cancelled by a cover, which waits for nothing', async () => {
    for (const text of ['One', 'Two']) await test.desk.queueForRoom(message(text));
    const asked = [
      test.desk.stepRoom({ by: 1 }),
      test.desk.stepRoom({ by: 1 }),
      send('r1'),
      test.desk.setLive({ live: true }),
    ];
    await test.desk.coverRoom({});
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ slide: { kind: 'hold' } });
    await settled();
    expect(received.every(({ kind }) => kind === 'hold')).toBe(true);
    await test.desk.stepRoom({ by: 1 });
    expect(shownText()).toBe('One');
  });
});
