import type { Catalogue } from '../../core/catalogue/catalogue';
import { directorySchema } from '../../core/model/directory';
import { catalogue } from '../fixtures/catalogue';
import { templateFiles } from '../templates/read';

/** The real catalogue of `templates/` with its directory, for tests that name delegations. */
export function testCatalogue(): Catalogue {
  return { ...catalogue, directory: directorySchema.parse(templateFiles('directory')[0]?.data) };
}
