import { socketPaths, type Audience } from '../../core/contract/channels';
import type { Bridge } from '../../core/contract';
import { isRefusal } from '../../core/messages/refusal';
import { download, openFile } from './download';
import { connectToHost } from './hostSocket';

/** The contract over the loopback server, with the parts that only a browser can do: a download, another tab. */
export function browserBridge<A, E>(audience: Audience, names: string[]): Bridge<A, E> {
  const { ask, on, onConnection } = connectToHost<E>(socketPaths[audience]);

  const call = async (name: string, input: unknown): Promise<unknown> => {
    const output = await ask(name, input);
    if (name === 'saveFile' && has(output, 'download')) download(output.download);
    if (name === 'printFile' && has(output, 'address')) openFile(output.address);
    if (name === 'openRoom' && has(output, 'address')) openTab(output.address);
    return output;
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
