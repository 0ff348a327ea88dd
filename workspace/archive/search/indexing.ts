import type { PackagesFound, PackagesListed } from '../../../core/contract/answers';
import type { Refusal } from '../../../core/messages/refusal';
import type { PackageSummary } from '../packages/package';

/** Packages of a workshop that are here, and why others could not be read that may be among them. */
export interface OfWorkshop {
  /** In no order. */
  packages: PackageSummary[];
  notGiven?: Refusal;
}

/** What is asked of the packages' index, in this thread or in another: everything in it can be sent from one to the other. */
export interface Indexing {
  /** All packages, newest first. Those that are new to the index are waited for as many milliseconds at most. */
  list(within: number): Promise<PackagesListed | Refusal>;

  /**
   * The packages of a workshop. Reads what is new to the index, once since it was opened, and no other.
   * @param stem what the ids of packages begin with that are asked for, where one that cannot be read now may be one
   */
  ofWorkshop(workshop: string, stem?: string): Promise<OfWorkshop | Refusal>;

  /**
   * Packages that hold everything asked for. What is not in the index yet is waited for as many milliseconds at most.
   * `archive.searchUnavailable` when there is no index here.
   */
  search(words: string, within: number): Promise<PackagesFound | Refusal>;

  /** Takes in a package that was just written. What fails here is made good at the next listing or search. */
  add(id: string): Promise<void>;

  /** Takes in what came and takes out what went, to the last byte; an index that cannot do that goes whole. */
  catchUp(): Promise<void>;

  /** Closes it; the next listing or search opens it again. */
  close(): Promise<void>;
}
