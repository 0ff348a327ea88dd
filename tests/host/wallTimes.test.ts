import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { roomViewSchema, type RoomView } from '../../core/room/view';
import { TestHost } from '../support/host';

const BEGAN = Date.parse('2019-10-24T09:00:00.000Z');
let passed = 0;
let test: TestHost;
let received: RoomView[];

const words = (text: string) => [{ type: 'text' as const, text }];
const times = () => {
  const view = received.at(-1);
  return view?.kind === 'agenda' ? [view.lateMinutes, ...view.items.map(({ at }) => at)] : undefined;
};
/** The clocks of the computer go on, and with them the timers of the host. */
const goOn = async (seconds: number) => {
  passed += seconds * 1_000;
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  passed = 0;
  received = [];
  const ready = await TestHost.ready({
    now: () => new Date(BEGAN + passed).toISOString(),
    monotonic: () => passed,
  });
  ({ test } = ready);
  const ledger = { scope: 'workshop' as const, id: ready.workshop };
  for (const id of ['opening', 'routes'])
    await test.run(ledger, 'agenda.add', { id, language: 'en', title: words(id), plannedMinutes: 10 });
  await test.desk.stage({ workshop: ready.workshop });
  test.host.room.subscribe((_event, value) => received.push(roomViewSchema.parse(value)));
});
afterEach(async () => {
  vi.useRealTimers();
  await test.end();
});

it('the agenda on the wall follows the clock without any change: its times and how late it is, within half a minute', async () => {
  await test.desk.sendToRoom({ slide: { kind: 'agenda', language: 'en' } });
  expect(times()).toEqual([undefined, '09:00', '09:10']);
  await goOn(150);
  await vi.waitFor(() => expect(times()).toEqual([3, '09:02', '09:12']));
  const before = received.length;
  await goOn(29);
  expect(received).toHaveLength(before);
  await goOn(1);
  await vi.waitFor(() => expect(times()).toEqual([3, '09:03', '09:13']));
});

it('nothing else on the wall is told again, nor an agenda that was covered', async () => {
  await test.desk.sendToRoom({ slide: { kind: 'agenda', language: 'en' } });
  await test.desk.coverRoom({});
  const before = received.length;
  await goOn(120);
  await test.host.room.request('roomView', {}, 'room');
  expect(received).toHaveLength(before);
});
