import { z } from 'zod';

/** A list that is longer than its schema allows: the field it stands in, and how many it may have. */
export interface Excess {
  full: string;
  limit: number;
}

/** Compares a value before and after a change; what is the same object in both is passed over. */
type LimitCheck = (was: unknown, is: unknown, field: string) => Excess | undefined;

function mostOf(schema: z.ZodArray): number {
  const most = (schema._zod.def.checks ?? []).find((check) => check instanceof z.core.$ZodCheckMaxLength);
  return most?._zod.def.maximum ?? Infinity;
}

const itemAt = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const looks = new Map<unknown, LimitCheck | undefined>();

/** How a value of this schema is looked at; undefined where nothing in it has a limit. Worked out once for each schema. */
export function limitCheckOf(schema: unknown): LimitCheck | undefined {
  if (!looks.has(schema)) looks.set(schema, made(schema));
  return looks.get(schema);
}

function made(schema: unknown): LimitCheck | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return limitCheckOf(schema.unwrap());
  if (schema instanceof z.ZodUnion)
    return first(schema.options.flatMap((option) => limitCheckOf(option) ?? []));
  if (schema instanceof z.ZodObject)
    return first(
      Object.entries(schema.shape).flatMap(([key, inner]) => {
        const look = limitCheckOf(inner);
        return look ? [within(key, look)] : [];
      }),
    );
  if (schema instanceof z.ZodRecord) {
    const look = limitCheckOf(schema.valueType);
    return look && eachOf((is) => Object.keys(is), look);
  }
  if (schema instanceof z.ZodArray) return ofList(mostOf(schema), limitCheckOf(schema.element));
  return undefined;
}

const within =
  (key: string, look: LimitCheck): LimitCheck =>
  (was, is) =>
    look(itemAt(was, key), itemAt(is, key), key);

function first(all: readonly LimitCheck[]): LimitCheck | undefined {
  if (all.length === 0) return undefined;
  return (was, is, field) => {
    if (was === is) return undefined;
    for (const look of all) {
      const excess = look(was, is, field);
      if (excess) return excess;
    }
    return undefined;
  };
}

function eachOf(keys: (is: object) => readonly string[], look: LimitCheck): LimitCheck {
  return (was, is, field) => {
    if (was === is || typeof is !== 'object' || is === null) return undefined;
    for (const key of keys(is)) {
      const excess = look(itemAt(was, key), itemAt(is, key), field);
      if (excess) return excess;
    }
    return undefined;
  };
}

/** A list that was too long already may become shorter: nobody is kept from mending it. */
function ofList(limit: number, look: LimitCheck | undefined): LimitCheck | undefined {
  if (limit === Infinity && !look) return undefined;
  return (was, is, field) => {
    if (was === is || !Array.isArray(is)) return undefined;
    if (is.length > limit && !(Array.isArray(was) && was.length >= is.length)) return { full: field, limit };
    if (!look) return undefined;
    for (const [at, item] of is.entries()) {
      const excess = look(itemAt(was, at), item, field);
      if (excess) return excess;
    }
    return undefined;
  };
}
