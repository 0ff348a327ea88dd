import { z } from 'zod';
import { mostOf } from '../model/atMost';
import { orderKeySchema } from '../model/ids';

/** A list that is longer than its schema allows: the field it stands in, and how many it may have. */
export interface Excess {
  full: string;
  limit: number;
}

/** Compares a value before and after a change; what is the same object in both is passed over. */
type LimitCheck = (was: unknown, is: unknown, field: string) => Excess | undefined;

export const itemAt = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const looks = new Map<unknown, LimitCheck | undefined>();

/** The limit check of a schema, made once; undefined where nothing in it has a limit. */
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
  if (schema === orderKeySchema) return ofKey(orderKeySchema.maxLength ?? Infinity);
  if (schema instanceof z.ZodRecord) {
    const look = limitCheckOf(schema.valueType);
    return first([...ofRecord(mostOf(schema)), ...(look ? [eachOf((is) => Object.keys(is), look)] : [])]);
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

/** An order key grows where thousands of things are put between the two made last, and could not be read any more. */
function ofKey(limit: number): LimitCheck {
  return (was, is, field) =>
    was !== is && typeof is === 'string' && is.length > limit ? { full: field, limit } : undefined;
}

export const sizeOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

function ofRecord(limit: number): LimitCheck[] {
  if (limit === Infinity) return [];
  return [(was, is, field) => grown(limit, sizeOf(was), sizeOf(is), field)];
}

/** More than a limit allows, unless it was too much already and did not become more. */
export function grown(limit: number, was: number, is: number, field: string): Excess | undefined {
  return is > limit && is > was ? { full: field, limit } : undefined;
}

/** A list that was too long already may become shorter: nobody is kept from mending it. */
function ofList(limit: number, look: LimitCheck | undefined): LimitCheck | undefined {
  if (limit === Infinity && !look) return undefined;
  return (was, is, field) => {
    if (was === is || !Array.isArray(is)) return undefined;
    const excess = grown(limit, Array.isArray(was) ? was.length : 0, is.length, field);
    if (excess || !look) return excess;
    for (const [at, item] of is.entries()) {
      const within = look(itemAt(was, at), item, field);
      if (within) return within;
    }
    return undefined;
  };
}
