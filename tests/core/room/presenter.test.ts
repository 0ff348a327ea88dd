import { describe, expect, it } from 'vitest';
import { isPresenting, placeAfter, presenterCommand } from '../../../core/room/presenter';
import type { RoomStatus, Slide } from '../../../core/room/stage';

const agenda: Slide = { kind: 'agenda', language: 'en' };
const draft: Slide = { kind: 'draft', language: 'en' };
const queue = [
  { id: 'a', slide: agenda },
  { id: 'b', slide: draft },
];
const status = (change: Partial<RoomStatus>): RoomStatus => ({
  slide: agenda,
  label: '',
  live: false,
  appearance: 'light',
  queue,
  ...change,
});

describe('the keys of a presenter', () => {
  it('go forward, go back and cover; no other key does anything', () => {
    const keys = ['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', 'b', '.', 'Enter', 'constructor', 'F5'];
    expect(keys.map(presenterCommand)).toEqual([
      'next',
      'next',
      'previous',
      'previous',
      'cover',
      'cover',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('work outside of the Screen page only while the room sees a slide of the queue', () => {
    expect(isPresenting(status({ current: 'a' }))).toBe(true);
    expect(isPresenting(status({}))).toBe(false);
    expect(isPresenting(status({ current: 'gone' }))).toBe(false);
    // The room is covered, or something else was sent since.
    expect(isPresenting(status({ current: 'a', slide: { kind: 'hold', language: 'en' } }))).toBe(false);
  });
});

describe('a slide put into the queue', () => {
  const ids = (after: string | null | undefined) =>
    placeAfter(queue, { id: 'new', slide: agenda }, after).map(({ id }) => id);

  it('is put behind the one named, first, or last', () => {
    expect(ids('a')).toEqual(['a', 'new', 'b']);
    expect(ids(null)).toEqual(['new', 'a', 'b']);
    expect(ids(undefined)).toEqual(['a', 'b', 'new']);
  });

  it('is put last when the one named was removed meanwhile', () => {
    expect(ids('gone')).toEqual(['a', 'b', 'new']);
  });
});
