import type { InventoryProblem } from '../../../core/archive/report';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { unlessMissing } from '../../files/failures';
import { disk, type FileSystem } from '../../files/fileSystem';
import { readBounded } from '../../files/readBounded';
import { checksumOf, inventoryLineSchema, NO_LINES, type Head, type InventoryLine } from './line';

/** Bytes of the largest inventory: some 300,000 packages. */
export const LARGEST_INVENTORY = 256 * 1024 * 1024;

/** An inventory as it stands on the disk. */
export interface InventoryReading {
  lines: InventoryLine[];
  /** Where the chain of lines does not hold; `line` counts from 1. */
  problems: InventoryProblem[];
  /** The checksum of each line that could be read, by its number in the chain. */
  checksums: Map<number, string>;
  /** What the next line stands on. */
  head: Head;
  /** Bytes up to the end of the last whole line. */
  whole: number;
  /** Bytes behind it: a line that was never finished. */
  torn: number;
}

/** The inventory beside an archive's folder: apart from the packages, so that whoever changes one does not meet the other. */
export function inventoryFile(archive: string): string {
  return `${archive}-inventory.jsonl`;
}

/** Undefined when there is none. */
export async function readInventoryOf(
  archive: string,
  fs: FileSystem = disk,
): Promise<InventoryReading | Refusal | undefined> {
  const path = inventoryFile(archive);
  // Only a file that is not there is none: one that cannot be read must not be begun anew.
  if ((await unlessMissing(fs.stat(path))) === undefined) return undefined;
  const bytes = await readBounded(path, LARGEST_INVENTORY, fs);
  return isRefusal(bytes) ? bytes : readInventory(bytes);
}

export function readInventory(bytes: Buffer): InventoryReading {
  const lines: InventoryLine[] = [];
  const problems: InventoryProblem[] = [];
  const checksums = new Map<number, string>();
  let head = NO_LINES;
  let from = 0;
  let afterDamage = false;
  for (let number = 1; ; number += 1) {
    const end = bytes.indexOf(10, from);
    if (end < 0) break;
    const raw = bytes.subarray(from, end);
    const line = parse(raw);
    const checksum = checksumOf(raw);
    if (line === undefined) problems.push({ problem: 'damagedLine', line: number });
    // Behind a line that cannot be read nothing follows from the one before.
    else if (!afterDamage && (line.previous !== head.checksum || line.seq !== head.seq + 1))
      problems.push({ problem: 'brokenChain', line: number });
    afterDamage = line === undefined;
    head = { seq: line?.seq ?? head.seq + 1, checksum };
    if (line) {
      lines.push(line);
      checksums.set(line.seq, checksum);
    }
    from = end + 1;
  }
  return { lines, problems, checksums, head, whole: from, torn: bytes.length - from };
}

function parse(raw: Buffer): InventoryLine | undefined {
  try {
    return inventoryLineSchema.safeParse(JSON.parse(raw.toString())).data;
  } catch {
    return undefined;
  }
}
