import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { reasonOf, unlessMissing } from '../files/failures';
import { readBounded } from '../files/readBounded';
import { parseJsonSafely } from '../json/parseJsonSafely';

/** Bytes of one file of templates. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/**
 * The JSON files of one folder of templates under each of these bases; a later one of the same id replaces an earlier, and
 * `inLast` are the ids that the last base has. A
 * file that does not hold what it should is left out and named among the problems.
 */
export async function readById<T extends { id: string }>(
  bases: readonly string[],
  folder: string,
  schema: z.ZodType<T>,
): Promise<{ things: T[]; problems: Refusal[]; inLast: ReadonlySet<string> }> {
  const byId = new Map<string, T>();
  const problems: Refusal[] = [];
  const results = await Promise.all(bases.map((base) => readFolder(join(base, folder), folder, schema)));
  for (const result of results.flat()) {
    if (isRefusal(result)) problems.push(result);
    else byId.set(result.id, result);
  }
  const last = (results.at(-1) ?? []).flatMap((each) => (isRefusal(each) ? [] : [each.id]));
  return { things: [...byId.values()], problems, inLast: new Set(last) };
}

async function readFolder<T>(folder: string, label: string, schema: z.ZodType<T>): Promise<(T | Refusal)[]> {
  const entries = await unlessMissing(readdir(folder)).catch((error: unknown) =>
    refuse('file.unreadable', { name: label, reason: reasonOf(error) }, label),
  );
  if (isRefusal(entries)) return [entries];
  const names = (entries ?? []).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const where = `${label}/${name}`;
      const bytes = await readBounded(join(folder, name), LARGEST_FILE);
      if (isRefusal(bytes)) return { ...bytes, where };
      const json = parseJsonSafely(bytes);
      if (isRefusal(json)) return { ...json, where: json.where === undefined ? where : `${where}, ${json.where}` };
      const parsed = schema.safeParse(json.value);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      return refuse('file.invalid', { issue: issue?.message ?? 'unreadable' }, `${where}: ${issue?.path.join('.') ?? ''}`);
    }),
  );
}
