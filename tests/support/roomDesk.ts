import { afterEach, beforeEach } from 'vitest';
import type { QueuedSlide } from '../../core/room/stage';
import { roomViewSchema, type RoomView } from '../../core/room/view';
import { TestHost } from './host';

// Each test that imports this begins with an open workshop and a room that has received nothing.
export let test: TestHost;
export let workshop: string;
/** Every message the room's window received, in order. */
export let received: RoomView[];
/** The queue as last published to the desk. */
export let queued: () => QueuedSlide[];

export const words = (text: string) => [{ type: 'text' as const, text }];
export const ledger = () => ({ scope: 'workshop' as const, id: workshop });
export const last = () => received.at(-1);
export const textOf = (view: RoomView | undefined) =>
  view?.kind === 'recommendation'
    ? view.runs.map((run) => (run.kind === 'text' ? run.text : '\n')).join('')
    : undefined;
export const changes = (view: RoomView | undefined) =>
  view?.kind === 'recommendation'
    ? view.runs.flatMap((run) => (run.kind === 'text' && run.change ? [`${run.change}: ${run.text}`] : []))
    : [];
export const send = (id: string) =>
  test.desk.sendToRoom({ slide: { kind: 'recommendation', id, language: 'en' } });
export const reword = (text: string, base: number) =>
  test.run(ledger(), 'recommendation.reword', { id: 'r1', language: 'en', nodes: words(text), base });
export const type = (text: string, id = 'r1') =>
  test.desk.putDraft({
    workshop,
    key: `wording.recommendation.${id}.en`,
    text: JSON.stringify([words(text)]),
  });
/** Waits for the views: they are published beside the answer to the desk, so one more request comes after them. */
export const settled = () => test.host.room.request('roomView', {}, 'room');

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

/** The host after a restart. */
export function goOnWith(next: TestHost): void {
  test = next;
}
