import { CLIENT_HEADER, httpPaths, type Audience } from '../../core/channels';
import type { Bridge } from '../../core/contract';
import { isRefusal, refuse } from '../../core/ledger/refusal';
import { fromWire, toWire } from '../../core/wire';
import { download } from './download';
import { listenToEvents } from './eventSocket';

/**
 * The contract over the loopback server: requests are POSTed, events arrive on a socket. A server that does not answer
 * is a refusal like any other, so that a screen needs no second way to fail.
 */
export function browserBridge<A, E>(audience: Audience, names: string[]): Bridge<A, E> {
  const client = crypto.randomUUID();
  const { on, onConnection, connected } = listenToEvents(httpPaths[audience].events);

  const call = async (name: string, input: unknown): Promise<unknown> => {
    // A request answered before the socket listens could miss the change that follows it.
    await connected;
    try {
      const response = await fetch(httpPaths[audience].api + name, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [CLIENT_HEADER]: client },
        body: toWire(input),
      });
      if (response.status === 401 || response.status === 403) return refuse('connection.closed');
      const output = fromWire(await response.text());
      if (name === 'saveFile' && has(output, 'download')) download(output.download);
      if (name === 'openRoom' && has(output, 'address')) openTab(output.address);
      return output;
    } catch {
      return refuse('connection.closed');
    }
  };

  const api = Object.fromEntries(names.map((name) => [name, (input: unknown) => call(name, input)]));
  // The names are the contract's own; what each returns is the host's word, typed by the contract.
  return { api: api as A, on, onConnection };
}

function has<K extends string>(output: unknown, key: K): output is Record<K, string> {
  return typeof output === 'object' && output !== null && key in output && !isRefusal(output);
}

/** The room's page lives at another origin of the same server; the two tabs cannot reach each other. */
function openTab(address: string): void {
  if (new URL(address).hostname === location.hostname) window.open(address, '_blank', 'noopener');
}
