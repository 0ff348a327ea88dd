import type { Catalogue } from '../../core/catalogue/catalogue';
import { directorySchema } from '../../core/model/directory';
import { frameworkSchema } from '../../core/model/framework';
import { houseStyleSchema } from '../../core/model/houseStyle';
import partners from '../../templates/directory/partners.json';
import guide from '../../templates/documents/workshop-guide.json';
import marrakesh from '../../templates/frameworks/marrakesh.json';

/** The real catalogue, without a disk. */
export const catalogue: Catalogue = {
  frameworks: [{ framework: frameworkSchema.parse(marrakesh), hash: 'h' }],
  styles: [houseStyleSchema.parse(guide)],
  directory: directorySchema.parse(partners),
};
