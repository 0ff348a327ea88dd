import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { canonicalJson } from '../../core/catalogue/canonical';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { directorySchema, type Directory } from '../../core/model/directory';
import { frameworkSchema } from '../../core/model/framework';
import { houseStyleSchema } from '../../core/model/houseStyle';
import { reasonOf, unlessMissing } from '../files/failures';
import { readBounded } from '../files/readBounded';
import { parseJsonSafely } from '../json/parseJsonSafely';

const LARGEST_FILE = 8 * 1024 * 1024;

/** What was read, and every file that was left out with the reason and the place in it. */
export interface CatalogueReading {
  catalogue: Catalogue;
  problems: Refusal[];
}

/**
 * Reads frameworks, house styles and the directory of the application, with a secretariat's own laid over them:
 * a file of the same id replaces ours. A file that does not hold what it should is left out and named.
 */
export async function readCatalogue(ours: string, theirs: string): Promise<CatalogueReading> {
  const problems: Refusal[] = [];
  const read = async <T extends { id: string }>(folder: string, schema: z.ZodType<T>): Promise<T[]> => {
    const byId = new Map<string, T>();
    const results = await Promise.all([ours, theirs].map((base) => readFolder(join(base, folder), folder, schema)));
    for (const result of results.flat()) {
      if (isRefusal(result)) problems.push(result);
      else byId.set(result.id, result);
    }
    return [...byId.values()];
  };

  const [frameworks, styles, directories] = await Promise.all([
    read('frameworks', frameworkSchema),
    read('documents', houseStyleSchema),
    read('directory', directorySchema),
  ]);
  // There is one directory: a secretariat's own, read last, stands in for ours.
  const directory = directories.pop() ?? NO_DIRECTORY;
  return {
    catalogue: {
      frameworks: frameworks.sort(byIdRising).map((framework) => ({ framework, hash: hashOf(framework) })),
      styles: styles.sort(byIdRising),
      directory,
    },
    problems,
  };
}

const NO_DIRECTORY: Directory = { id: 'empty', version: '0', entries: [], notes: [], sources: [] };

function byIdRising(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** SHA-256 of the canonical JSON, hex: what a workshop pins. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
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
