import type { Patch } from 'immer';
import { z } from 'zod';
import { refuse, type Refusal } from '../messages/refusal';
import { mostThings } from '../model/ids';
import { librarySchema } from '../model/library';
import { peopleSchema } from '../model/participation';
import { workshopSchema } from '../model/workshop';
import type { Scope, States } from './ledger';
import { lookOf } from './limits';

const PARTS: Record<Scope, Readonly<Record<string, z.core.$ZodType>>> = {
  library: librarySchema.shape,
  workshop: workshopSchema.shape,
  people: peopleSchema.shape,
};

const countOf = (things: unknown) =>
  typeof things === 'object' && things !== null ? Object.keys(things).length : 0;

/**
 * Refuses a change that makes a list, or a record of things, longer than its schema allows: such a state could be written and never be read again.
 * The limits are the schema's own. Only the things that the change touched are looked at.
 */
export function overLimit<S extends Scope>(
  scope: S,
  before: States[S],
  after: States[S],
  patches: readonly Patch[],
): Refusal | undefined {
  const seen = new Set<string>();
  for (const { path } of patches) {
    const [part, id] = path.map(String);
    const place = `${part ?? ''} ${id ?? ''}`;
    if (part === undefined || seen.has(place)) continue;
    seen.add(place);
    let schema = PARTS[scope][part];
    let [was, is]: unknown[] = [Reflect.get(before, part), Reflect.get(after, part)];
    if (schema instanceof z.ZodOptional) schema = schema.unwrap();
    const most = schema && mostThings.get(schema)?.most;
    if (most !== undefined && countOf(is) > Math.max(most, countOf(was)))
      return refuse('limit.reached', { full: part, limit: most });
    if (schema instanceof z.ZodRecord && id !== undefined) {
      schema = schema.valueType;
      [was, is] = [was, is].map((things) =>
        typeof things === 'object' && things !== null ? Reflect.get(things, id) : undefined,
      );
    }
    const excess = lookOf(schema)?.(was, is, part);
    if (excess) return refuse('limit.reached', { ...excess });
  }
  return undefined;
}
