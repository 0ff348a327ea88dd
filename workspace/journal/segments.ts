import { join } from 'node:path';
import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { syncFolder } from '../files/syncFolder';

/** Where the last segment stands: its number, its length in bytes, and the revision it ends at. */
export interface JournalEnd {
  segment: number;
  length: number;
  rev: number;
}

/** A segment has one line too large to be ours beyond this, in bytes. */
export const LARGEST_SEGMENT = 1024 * 1024 * 1024;

/**
 * A journal is kept in numbered files: `journal-000001.jsonl`, … Each starts from a snapshot of its own beside
 * it, `base-000001.json`, which is never rotated away; a new one begins on a migration, after damage, or when
 * the last has grown large. Old ones stay for audit.
 */
const SEGMENT = /^journal-(\d{6,})\.jsonl$/;
const BASE = /^base-(\d{6,})\.json$/;

export function segmentPath(folder: string, number: number): string {
  return join(folder, `journal-${digits(number)}.jsonl`);
}

export function basePath(folder: string, number: number): string {
  return join(folder, `base-${digits(number)}.json`);
}

function digits(number: number): string {
  return String(number).padStart(6, '0');
}

/** Numbers of the segments and bases in a folder, rising; none when there is no folder. */
export async function listSegments(
  fs: FileSystem,
  folder: string,
): Promise<{ segments: number[]; bases: number[] }> {
  const names = (await unlessMissing(fs.readdir(folder))) ?? [];
  const numbers = (pattern: RegExp) =>
    names
      .map((name) => Number(pattern.exec(name)?.[1] ?? 0))
      .filter((number) => number > 0)
      .sort((a, b) => a - b);
  return { segments: numbers(SEGMENT), bases: numbers(BASE) };
}

/** An empty segment, there and durable. */
export async function createSegment(fs: FileSystem, folder: string, number: number): Promise<void> {
  const file = await fs.open(segmentPath(folder, number), 'a');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(fs, folder);
}
