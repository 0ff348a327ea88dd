import { ipcRenderer } from 'electron';
import { ipcChannels, type Audience } from '../../core/contract/channels';

type Listener = (value: never) => void;

/** Events that came before the page listened wait for it, so that a file opened at start is not lost. */
const MAX_WAITING = 100;

/**
 * The two ends that a bridge is made of: a caller per request name, and a subscription to known events. The record of
 * events holds every one of the contract: one that is forgotten does not compile.
 */
export function connect<E>(audience: Audience, events: Record<keyof E & string, true>) {
  const channels = ipcChannels[audience];
  const listeners = new Map<string, Set<Listener>>(Object.keys(events).map((event) => [event, new Set()]));
  const waiting: { name: string; value: unknown }[] = [];

  ipcRenderer.on(channels.event, (_event, name: string, value: unknown) => {
    const known = listeners.get(name);
    if (known?.size === 0 && waiting.length < MAX_WAITING) waiting.push({ name, value });
    for (const listener of known ?? []) listener(value as never);
  });

  return {
    /** The contract types what a request takes and gives; the host checks it. */
    call:
      <I, O>(name: string) =>
      (input: I): Promise<O> =>
        ipcRenderer.invoke(channels.request, name, input) as Promise<O>,
    on: <K extends keyof E & string>(event: K, listener: (value: E[K]) => void) => {
      const known = listeners.get(event);
      known?.add(listener as Listener);
      for (const early of waiting.filter(({ name }) => name === event)) {
        waiting.splice(waiting.indexOf(early), 1);
        listener(early.value as E[K]);
      }
      return () => void known?.delete(listener as Listener);
    },
  };
}
