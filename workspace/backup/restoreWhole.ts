import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { storageRefusal, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { moveDurably } from '../files/move';
import { INCOMING } from './compareJournals';
import { restoreCopy, type Restored, type RestoreOrder } from './restoreCopy';

/** Whether a folder holds nothing but what an earlier restoring has left that was cut short. Throws system errors. */
export async function isFree(folder: string, fs: FileSystem = disk): Promise<boolean> {
  return ((await unlessMissing(fs.readdir(folder))) ?? []).every((name) => INCOMING.test(name));
}

/**
 * Writes a copy into a folder that is free, beside the place of its files first: they are moved there once all are
 * written, so that half a library is never taken for a whole one and what was cut short is begun anew.
 */
export async function restoreWhole(order: Omit<RestoreOrder, 'wanted'>): Promise<Restored | Refusal> {
  const { target, fs = disk } = order;
  const incoming = join(target, `.incoming-${randomBytes(8).toString('hex')}`);
  try {
    for (const name of (await unlessMissing(fs.readdir(target))) ?? [])
      if (INCOMING.test(name)) await fs.remove(join(target, name));
    const restored = await restoreCopy({ ...order, target: incoming });
    if (!isRefusal(restored)) await moveAll(fs, incoming, target);
    return restored;
  } catch (error) {
    return storageRefusal(error);
  } finally {
    await fs.remove(incoming).catch(() => undefined);
  }
}

/** The list of workshops comes last: it is made anew from the workshops, and they from nothing. */
async function moveAll(fs: FileSystem, from: string, to: string): Promise<void> {
  const names = (await unlessMissing(fs.readdir(from))) ?? [];
  const inTurn = [
    ...names.filter((name) => name !== 'library'),
    ...names.filter((name) => name === 'library'),
  ];
  for (const name of inTurn) await moveDurably(fs, join(from, name), join(to, name));
}
