import { z } from 'zod';
import { mostOf } from '../../../core/model/atMost';
import { librarySchema } from '../../../core/model/library';
import { peopleSchema } from '../../../core/model/participation';
import { workshopSchema } from '../../../core/model/workshop';

/** The fields of a schema that hold a list or a record by id, and how many entries each may have. */
function listsOf(schema: unknown, field: string): { field: string; most: number }[] {
  if (schema instanceof z.ZodOptional) return listsOf(schema.unwrap(), field);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => listsOf(option, field));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) => listsOf(inner, key));
  if (schema instanceof z.ZodRecord) {
    const byKnownKey = schema.keyType instanceof z.ZodEnum;
    return [...(byKnownKey ? [] : [{ field, most: mostOf(schema) }]), ...listsOf(schema.valueType, field)];
  }
  if (!(schema instanceof z.ZodArray)) return [];
  return [{ field, most: mostOf(schema) }, ...listsOf(schema.element, field)];
}

/** The state of each scope; its records by id are counted as a whole. */
const SCOPES = { workshop: workshopSchema, people: peopleSchema, library: librarySchema };
/** Every list and every record by id that is kept. */
export const LIMITED = Object.entries(SCOPES).flatMap(([scope, schema]) =>
  Object.entries(schema.shape).flatMap(([part, inner]) => {
    const [first, ...within] = listsOf(inner, part);
    const isCollection = (inner instanceof z.ZodOptional ? inner.unwrap() : inner) instanceof z.ZodRecord;
    return first ? [isCollection ? { ...first, field: `${scope}.${part}` } : first, ...within] : [];
  }),
);

/** Lists and records outside of a recommendation's own lists. */
export const OTHER_LISTS = [
  'turns',
  'positions',
  'delegations',
  'attendance',
  'absences',
  'dayStarts',
  'counts',
] as const;

/** Records by id of a whole state. */
export const COLLECTIONS = LIMITED.map(({ field }) => field).filter((field) => field.includes('.'));
