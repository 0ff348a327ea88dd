import { createHash } from 'node:crypto';
import { decodeBagPath, encodeBagPath } from './bagPaths';

export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const MANIFEST = 'manifest-sha512.txt';
export const TAG_MANIFEST = 'tagmanifest-sha512.txt';
export const BAG_INFO = 'bag-info.txt';
export const BAG_DECLARATION = 'bagit.txt';

export interface BagFile {
  path: string;
  bytes: Uint8Array;
}

export function sha512(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}

/** A manifest's text: one line a file, `<sha-512>  <path>`, by path. */
export function manifestText(files: readonly BagFile[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => `${sha512(bytes)}  ${encodeBagPath(path)}\n`)
    .join('');
}

/** Checksums by path, or undefined when a line is not one of a manifest or a path comes twice. */
export function readManifest(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9a-fA-F]{128})[ \t]+\*?(.+)$/.exec(line) ?? [];
    if (sum === undefined || path === undefined || sums.has(decodeBagPath(path))) return undefined;
    sums.set(decodeBagPath(path), sum.toLowerCase());
  }
  return sums;
}

/** `bag-info.txt`: a label may come once here, and a value is one line. */
export function bagInfoText(info: Record<string, string>): string {
  return Object.entries(info)
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}

/** Octets and number of files of the payload, as bag-info says it ("279164409832.1198"). */
export function payloadOxum(files: readonly BagFile[]): string {
  return `${files.reduce((sum, { bytes }) => sum + bytes.length, 0)}.${files.length}`;
}

export function readOxum(bagInfo: string): string | undefined {
  return /^Payload-Oxum:[ \t]*(\S+)[ \t]*$/im.exec(bagInfo)?.[1];
}

/** Every file of a bag with this payload (paths relative to `data/`). */
export function bagOf(payload: readonly BagFile[], info: Record<string, string>): BagFile[] {
  const data = payload.map(({ path, bytes }) => ({ path: `data/${path}`, bytes }));
  const tags = [
    { path: BAG_DECLARATION, bytes: Buffer.from(DECLARATION) },
    { path: BAG_INFO, bytes: Buffer.from(bagInfoText({ ...info, 'Payload-Oxum': payloadOxum(data) })) },
    { path: MANIFEST, bytes: Buffer.from(manifestText(data)) },
  ];
  return [...data, ...tags, { path: TAG_MANIFEST, bytes: Buffer.from(manifestText(tags)) }];
}

/** The checksum by which the inventory knows a package. */
export function sealOfBag(bag: readonly BagFile[]): string {
  return sha512(bag.find(({ path }) => path === TAG_MANIFEST)?.bytes ?? new Uint8Array());
}
