import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../core/catalogue/canonical';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { directorySchema } from '../../core/model/directory';
import { frameworkSchema } from '../../core/model/framework';
import { houseStyleSchema } from '../../core/model/houseStyle';

const templates = join(import.meta.dirname, '../../templates');

function filesIn(folder: string): unknown[] {
  return readdirSync(join(templates, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name): unknown => JSON.parse(readFileSync(join(templates, folder, name), 'utf8')));
}

/** The real catalogue of `templates/`, for tests that need one. */
export function testCatalogue(): Catalogue {
  return {
    frameworks: filesIn('frameworks').map((json) => {
      const framework = frameworkSchema.parse(json);
      return { framework, hash: createHash('sha256').update(canonicalJson(framework)).digest('hex') };
    }),
    styles: filesIn('documents').map((json) => houseStyleSchema.parse(json)),
    directory: directorySchema.parse(filesIn('directory')[0]),
  };
}
