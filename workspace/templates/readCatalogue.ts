import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { canonicalJson } from '../../core/catalogue/canonical';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Refusal } from '../../core/messages/refusal';
import { directorySchema, type Directory } from '../../core/model/directory';
import { frameworkSchema } from '../../core/model/framework';
import { houseStyleSchema } from '../../core/model/houseStyle';
import { readById } from './readById';

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
  const read = async <T extends { id: string }>(folder: string, schema: z.ZodType<T>) => {
    const result = await readById([ours, theirs], folder, schema);
    problems.push(...result.problems);
    return result;
  };

  const [frameworks, styles, directories] = await Promise.all([
    read('frameworks', frameworkSchema),
    read('documents', houseStyleSchema),
    read('directory', directorySchema),
  ]);
  // There is one directory: a secretariat's own, read last, stands in for ours.
  const directory = directories.things.pop() ?? NO_DIRECTORY;
  return {
    catalogue: {
      frameworks: frameworks.things.sort(byIdRising).map((framework) => ({
        framework,
        hash: hashOf(framework),
        ...(frameworks.inLast.has(framework.id) && { own: true as const }),
      })),
      styles: styles.things.sort(byIdRising),
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
