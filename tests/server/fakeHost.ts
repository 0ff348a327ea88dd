import type { DeskEvents, RoomEvents } from '../../core/contract';
import { refuse } from '../../core/messages/refusal';
import type { Host } from '../../host/requests/host';

/** A host with nothing behind it: it answers what it was asked, and lets a test publish events. */
export function fakeHost() {
  const listeners = {
    desk: new Set<(event: keyof DeskEvents, value: never) => void>(),
    room: new Set<(event: keyof RoomEvents, value: never) => void>(),
  };
  const asked: { audience: string; name: string; input: unknown; client: string }[] = [];
  const endpoint = (audience: 'desk' | 'room') => ({
    request: (name: string, input: unknown, client: string) => {
      asked.push({ audience, name, input, client });
      return Promise.resolve(name === 'undo' ? refuse('undo.nothing') : { answered: name });
    },
    as: () => {
      throw new Error('not used by a shell');
    },
    subscribe: (listener: never) => {
      listeners[audience].add(listener);
      return () => listeners[audience].delete(listener);
    },
  });
  const host: Host = {
    desk: endpoint('desk') as unknown as Host['desk'],
    room: endpoint('room') as unknown as Host['room'],
    takeFile: () => undefined,
    survive: () => undefined,
    wallsOpen: () => undefined,
    close: () => Promise.resolve(),
  };
  return {
    host,
    asked,
    publish: (audience: 'desk' | 'room', event: string, value: unknown) => {
      for (const listener of listeners[audience]) (listener as (e: string, v: unknown) => void)(event, value);
    },
  };
}
