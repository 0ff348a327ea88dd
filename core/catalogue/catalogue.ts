import type { Directory } from '../model/directory';
import type { Framework } from '../model/framework';
import type { HouseStyle } from '../model/houseStyle';

/** A framework with the hash of its data, as a workshop pins it. */
export interface CataloguedFramework {
  framework: Framework;
  /** SHA-256 of the framework's canonical JSON, hex. */
  hash: string;
}

/** Data that a secretariat owns, as the host read and checked it: frameworks, house styles, the directory. */
export interface Catalogue {
  frameworks: CataloguedFramework[];
  styles: HouseStyle[];
  directory: Directory;
}
