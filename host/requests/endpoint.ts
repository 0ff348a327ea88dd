import type { z } from 'zod';
import type { Api, DeskApi } from '../../core/contract';
import { purposeOf } from '../../core/contract/purposes';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { systemFault } from '../../core/messages/systemFaults';
import type { Audience } from '../runtime/audience';
import type { Endpoint } from './host';
import { codeOf } from '../runtime/unreadable';

/** Refusals of something that is not where it should be. */
const NOT_FOUND = new Set<Refusal['refused']>([
  'storage.missing',
  'storage.unreadable',
  'workshop.unknown',
  'archive.unknown',
  'archive.unknownFile',
  'archive.unreadable',
  'archive.searchUnavailable',
  'archive.closed',
]);

/** Requests that answer from folders and find nothing in one that is not there, or in an empty one in its place. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set<keyof DeskApi>([
  'listPackages',
  'searchPackages',
  'verifyArchive',
  'history',
]);

type Requests = Record<string, { input: z.ZodType }>;
export type Handlers<R> = { [K in keyof Api<R>]: Handler<Api<R>[K]> };
type Handler<F> = F extends (input: infer I) => Promise<infer O>
  ? (input: I, client: string) => Promise<O>
  : never;

/**
 * Creates the endpoint of one audience: parses each input with the contract, calls its handler, and turns a fault into
 * a refusal after telling `onFault` (without names or wording).
 * @param isAway whether the library is not in its place: asked when something of it was not found
 */
export function createEndpoint<R extends Requests, E>(
  requests: R,
  handlers: Handlers<R>,
  audience: Audience<E>,
  onFault: (name: string, fault: unknown) => void,
  isAway: () => Promise<boolean> = async () => false,
): Endpoint<R, E> {
  /** What is not found while the whole library is away is not lost, closed or unknown. */
  const nameAway = async (name: string, answer: unknown): Promise<unknown> => {
    const isDoubtful = isRefusal(answer) ? NOT_FOUND.has(answer.refused) : MAY_BE_EMPTY.has(name);
    if (!isDoubtful || !(await isAway())) return answer;
    return refuse(purposeOf(name) === 'reads' ? 'storage.away' : 'storage.gone');
  };
  const request = async (name: string, input: unknown, client: string): Promise<unknown> => {
    if (!Object.hasOwn(requests, name)) return refuse('command.unknown', { name: name.slice(0, 100) });
    const schema = requests[name]?.input;
    const parsed = schema?.safeParse(input);
    if (!parsed?.success) {
      const issue = parsed?.error.issues[0];
      return refuse(
        'input.invalid',
        { issue: issue?.message ?? 'unreadable' },
        issue?.path.join('.') || undefined,
      );
    }
    // The table of handlers has the same keys as the table of requests, and its input was just parsed.
    const handler = handlers[name as keyof Handlers<R>] as (
      input: unknown,
      client: string,
    ) => Promise<unknown>;
    try {
      return await nameAway(name, await handler(parsed.data, client));
    } catch (fault) {
      if (isRefusal(fault)) return nameAway(name, fault);
      onFault(name, fault);
      return refusalOf(name, fault);
    }
  };
  const as = (client: string) =>
    Object.fromEntries(
      Object.keys(requests).map((name) => [name, (input: unknown) => request(name, input, client)]),
    ) as Api<R>;
  return { request, as, subscribe: (listener) => audience.subscribe(listener) };
}

/** The refusal of a fault: a disk fault while reading is never told as "could not be saved". */
function refusalOf(name: string, fault: unknown): Refusal {
  const code = codeOf(fault);
  if (code === undefined) return refuse('request.fault');
  const reason = systemFault(code);
  return refuse(purposeOf(name) === 'reads' ? 'storage.unreadable' : 'storage.failed', { reason });
}
