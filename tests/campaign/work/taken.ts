import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { count } from '../figures';
import type { Session } from '../session';
import type { Kind } from './kinds';

export const words = (text: string) => [{ type: 'text' as const, text }];
export const workshopOf = ({ random, scene }: Session) => random.pick(scene.workshops);

/** Counts the outcome of a request, and returns its answer; undefined when it was refused. */
export function taken<T>({ figures }: Session, what: Kind, answer: T | Refusal): T | undefined {
  if (!isRefusal(answer)) {
    count(figures, what);
    return answer;
  }
  // A host that has ended gives no outcome of the work.
  if (answer.refused !== 'connection.closed') count(figures, `${what} refused (${answer.refused})`);
  return undefined;
}
