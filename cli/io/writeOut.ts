import { existsSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { isDiskName } from '../../core/text/diskName';
import { writeExport } from '../../host/runtime/files';

/**
 * Writes the file named by --out, completely or not at all. The path was typed on purpose, so a file there is replaced; of missing
 * folders only the last is made, so that a mistyped path does not grow a tree. Returns whether a file was replaced.
 */
export async function writeOut(file: string, bytes: Uint8Array): Promise<{ replaced: boolean } | Refusal> {
  const name = path.basename(file);
  if (!isDiskName(name)) return refuse('file.badName', { name });
  const folder = path.dirname(file);
  const made = await makeLastFolder(folder);
  if (made === 'impossible') return refuse('file.noFolder', { name: file });
  const replaced = existsSync(file);
  const refusal = await writeExport(file, bytes, { replace: true });
  if (refusal === undefined) return { replaced };
  if (made === 'made') await rmdir(folder).catch(() => undefined);
  return refusal;
}

async function makeLastFolder(folder: string): Promise<'there' | 'made' | 'impossible'> {
  if (existsSync(folder)) return 'there';
  if (!isDiskName(path.basename(folder))) return 'impossible';
  try {
    await mkdir(folder);
    return 'made';
  } catch {
    return 'impossible';
  }
}
