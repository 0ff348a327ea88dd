import { join } from 'node:path';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { decodeLine } from '../journal/line';
import { scan } from '../journal/scan';
import { LARGEST_SEGMENT } from '../journal/segments';

/** Every value that lies in the folder of a ledger: patches of its lines, its bases and snapshots, files beside it. */
export async function* valuesIn(folder: string, fs: FileSystem = disk): AsyncGenerator<unknown> {
  for (const below of ['', 'backups']) {
    for (const name of (await unlessMissing(fs.readdir(join(folder, below)))) ?? []) {
      const path = join(folder, below, name);
      if (!/\.jsonl?$/.test(name)) continue;
      const bytes = await readFileWhole(path, LARGEST_SEGMENT, fs);
      if (name.endsWith('.json')) yield parsed(bytes);
      else
        for (const { start, end } of scan(bytes).lines) {
          const entry = decodeLine(bytes.subarray(start, end - 1));
          yield entry && [entry.patches, entry.inverse];
        }
    }
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
