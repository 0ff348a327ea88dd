import { canonicalJson } from '../catalogue/canonical';
import { refuse, type Refusal } from '../messages/refusal';

/**
 * What a command that makes a record finds under the id that it was given: nothing; `again`, the very thing it would make,
 * since a request whose answer was lost is sent once more; or another record, which is never overwritten.
 * @param made what the sender determines of the record: the order, the time and the author are the first one's
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
