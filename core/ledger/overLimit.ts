import type { Patch } from 'immer';
import { z } from 'zod';
import { refuse, type Refusal } from '../messages/refusal';
import { mostOf } from '../model/atMost';
import { librarySchema } from '../model/library';
import { peopleSchema } from '../model/participation';
import { workshopSchema } from '../model/workshop';
import type { Scope, States } from './ledger';
import { grown, itemAt, limitCheckOf, sizeOf, type Excess } from './limits';
import { isWithin } from './roomLeft';

const PARTS: Record<Scope, Readonly<Record<string, z.core.$ZodType>>> = {
  library: librarySchema.shape,
  workshop: workshopSchema.shape,
  people: peopleSchema.shape,
};

/**
 * Refuses a change that makes a list longer than its schema allows: such a state could be written and never be read again.
 * The limits are the schema's own. Only the things that the change touched are looked at.
 */
export function overLimit<S extends Scope>(
  scope: S,
  before: States[S],
  after: States[S],
  patches: readonly Patch[],
): Refusal | undefined {
  const seen = new Set<string>();
  const counted = new Set<string>();
  for (const { op, path } of patches) {
    const [part, id] = path.map(String);
    const place = `${part ?? ''} ${id ?? ''}`;
    if (part === undefined || seen.has(place)) continue;
    seen.add(place);
    let schema = PARTS[scope][part];
    let [was, is]: unknown[] = [Reflect.get(before, part), Reflect.get(after, part)];
    if (schema instanceof z.ZodOptional) schema = schema.unwrap();
    let excess: Excess | undefined;
    if (schema instanceof z.ZodRecord && id !== undefined) {
      // One count for a step that adds many.
      if (op === 'add' && path.length === 2 && !counted.has(part)) {
        counted.add(part);
        const limit = mostOf(schema);
        if (!isWithin(limit, was, is, patches.filter(isAddition(part)).length))
          excess = grown(limit, sizeOf(was), sizeOf(is), `${scope}.${part}`);
      }
      schema = schema.valueType;
      [was, is] = [itemAt(was, id), itemAt(is, id)];
    }
    excess ??= limitCheckOf(schema)?.(was, is, part);
    if (excess)
      return excess.full === 'order' ? refuse('order.full') : refuse('limit.reached', { ...excess });
  }
  return undefined;
}

const isAddition =
  (part: string) =>
  ({ op, path }: Patch): boolean =>
    op === 'add' && path.length === 2 && path[0] === part;
