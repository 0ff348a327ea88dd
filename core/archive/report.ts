import type { PackageIssue } from './packageIssue';

/** Problems of a package. Paths are relative to the package. */
export type PackageProblemCode =
  | 'changed' // a file does not have the checksum of its manifest
  | 'missing' // a file of a manifest is not there
  | 'extra' // a file is there that no manifest names
  | 'unsafePath' // a manifest names a path that leads out of the package
  | 'link' // something is no plain file or folder
  | 'fetch' // fetch.txt: a package of ours is whole, and nothing is ever fetched
  | 'manifest' // a manifest cannot be read
  | 'declaration' // bagit.txt is not that of BagIt 1.0
  | 'size' // the payload is not what bag-info.txt counted
  | 'unreadable' // the disk did not let the package be read
  // What only the inventory knows; `path` is the package's folder.
  | 'gone' // the package is not there
  | 'unlisted' // it was not put there by Rapporteur
  | 'rewritten' // it is not the package that was archived, whatever its own checksums say
  | 'otherInventory'; // it stands on a line that the inventory does not have

export interface PackageProblem {
  problem: PackageProblemCode;
  path: string;
}

/** A package compared with its own manifests and with the inventory. */
export interface CheckedPackage {
  package: string;
  /** Files whose checksum was compared. */
  files: number;
  problems: PackageProblem[];
  /** Its issue, where that can be read. */
  issue?: PackageIssue;
}

/** What can be wrong with the inventory; `line` counts from 1. */
export interface InventoryProblem {
  problem:
    | 'none' // packages are there, and no inventory
    | 'unreadable' // it cannot be read
    | 'damagedLine' // a line cannot be read
    | 'brokenChain' // a line does not stand on the line before it
    | 'begunAnew' // it lists packages as found that an earlier inventory listed
    | 'tornLine'; // its last line is not whole
  line: number;
}

/** The result of comparing a head that was noted elsewhere with the inventory. */
export interface HeadCheck {
  given: string;
  /** `held`: nothing up to it was changed. `changed`: its line is another now. `cut`: there are fewer lines. */
  found: 'held' | 'changed' | 'cut';
}

/** The result of verifying an archive, or one package of it. */
export interface ArchiveReport {
  /** ISO 8601 instant. */
  at: string;
  /** Packages with a problem first. */
  packages: CheckedPackage[];
  inventory: { lines: number; head: string; problems: InventoryProblem[] };
  headCheck?: HeadCheck;
}

export function hasProblems({ packages, inventory, headCheck }: ArchiveReport): boolean {
  return (
    inventory.problems.length > 0 ||
    (headCheck !== undefined && headCheck.found !== 'held') ||
    packages.some(({ problems }) => problems.length > 0)
  );
}

/** A report as a window shows it: only packages with a problem, how many there are, and the whole of it as a file. */
export interface ArchiveVerified {
  report: ArchiveReport;
  count: number;
  file: { file: string; name: string; bytes: number };
}
