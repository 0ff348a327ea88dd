import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface PageFile {
  type: string;
  /** Named after its content, so a browser may keep it. */
  immutable: boolean;
  /** Where it lies on the disk. */
  path: string;
  read: () => Promise<Uint8Array>;
}

/**
 * The built interface as a closed list: what is not in the list at start is not served, so that no spelling of a path
 * can lead out of the folder. Source maps stay where they are.
 */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  const walk = (place: string, address: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const file = path.join(place, entry.name);
      if (entry.isDirectory()) walk(file, `${address}${entry.name}/`);
      const type = TYPES[path.extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      files.set(address + entry.name, {
        type,
        immutable: address.startsWith('/assets/'),
        path: file,
        read: () => readFile(file),
      });
    }
  };
  walk(folder, '/');
  return files;
}
