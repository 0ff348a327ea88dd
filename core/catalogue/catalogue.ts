import type { Directory } from '../model/directory';
import type { Framework } from '../model/framework';
import type { HouseStyle } from '../model/houseStyle';

/** A framework with the hash of its data, as a workshop pins it. */
export interface CataloguedFramework {
  framework: Framework;
  /** SHA-256 of the framework's canonical JSON, hex. */
  hash: string;
  /** It lies among this library's own templates, and does not come with the program. */
  own?: true;
}

/** Frameworks, house styles and directory, as the host read and checked them. */
export interface Catalogue {
  frameworks: CataloguedFramework[];
  styles: HouseStyle[];
  directory: Directory;
}
