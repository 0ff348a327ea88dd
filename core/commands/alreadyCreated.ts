import { canonicalJson } from '../catalogue/canonical';
import { refuse, type Refusal } from '../messages/refusal';

/**
 * Looks at the record that has the id of a new one: undefined if there is none; `again` if it is the same record,
 * because a request whose answer was lost was sent again; else a refusal, since records are never overwritten.
 * @param made the fields that the sender determines; order, time and author are those of the first request
 */
export function alreadyCreated(
  kind: string,
  id: string,
  present: object | undefined,
  made: object,
): 'again' | Refusal | undefined {
  if (!present) return undefined;
  const same = Object.entries(made).every(
    ([key, value]) => canonicalJson([value]) === canonicalJson([Reflect.get(present, key)]),
  );
  return same ? 'again' : refuse('thing.exists', { kind, id });
}
