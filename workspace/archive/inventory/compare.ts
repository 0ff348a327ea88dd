import type { PackageProblem } from '../../../core/archive/report';
import { isPresent, type Entry } from './entries';
import { readHead } from './line';
import type { InventoryReading } from './readInventory';

/** What lies in a package's place. */
export interface Found {
  /** Checksum of its tag manifest, where that can be read. */
  manifest: string | undefined;
  /** The head that its `bag-info.txt` names. */
  head: string | undefined;
}

/** What the inventory says against a package; `found` is undefined where there is none. */
export function compare(
  id: string,
  found: Found | undefined,
  entry: Entry | undefined,
  { checksums }: Pick<InventoryReading, 'checksums'>,
): PackageProblem[] {
  if (!found) return entry && isPresent(entry) ? [{ problem: 'gone', path: id }] : [];
  if (!entry || entry.act === 'removed') return [{ problem: 'unlisted', path: id }];
  if (found.manifest !== entry.manifest) return [{ problem: 'rewritten', path: id }];
  // One that was brought stands on the inventory of the library that it came from.
  if (found.head === undefined || entry.act !== 'added') return [];
  const head = readHead(found.head);
  const stands = head && (head.seq === 0 || checksums.get(head.seq) === head.checksum);
  return stands ? [] : [{ problem: 'otherInventory', path: id }];
}
