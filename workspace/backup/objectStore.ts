import { dirname, join } from 'node:path';
import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { ensureFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { OBJECTS, PIECE } from './format';
import { objectName, seal, unseal, type Keys } from './sealing';

/** A sealed piece may be somewhat larger than its content. */
const LARGEST = PIECE + 64 * 1024;
const NAME = /^[0-9a-f]{40}$/;

/** Contents by name in a backup, each kept once. Throws system errors. */
export class ObjectStore {
  readonly #names = new Set<string>();
  readonly #folders = new Set<string>();

  private constructor(
    private readonly fs: FileSystem,
    private readonly folder: string,
    private readonly keys: Keys,
  ) {}

  static async open(fs: FileSystem, backup: string, keys: Keys): Promise<ObjectStore> {
    const objects = new ObjectStore(fs, join(backup, OBJECTS), keys);
    for (const shelf of (await unlessMissing(fs.readdir(objects.folder))) ?? []) {
      if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
      objects.#folders.add(shelf);
      for (const name of await fs.readdir(join(objects.folder, shelf)))
        if (NAME.test(name) && name.startsWith(shelf)) objects.#names.add(name);
    }
    return objects;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Keeps a content and reads it back; answers its name. */
  async put(content: Uint8Array): Promise<string> {
    const name = objectName(content, this.keys);
    if (this.#names.has(name)) return name;
    const path = this.#path(name);
    const shelf = name.slice(0, 2);
    if (!this.#folders.has(shelf))
      await ensureFolder(this.fs, join(this.folder, shelf), dirname(this.folder));
    this.#folders.add(shelf);
    await replaceFile(path, await seal(content, name, this.keys), { fs: this.fs });
    if ((await this.get(name)) === undefined) throw new Error('what was written does not read back');
    this.#names.add(name);
    return name;
  }

  /** The content; undefined when it is missing or is not what its name says. */
  async get(name: string): Promise<Buffer | undefined> {
    const sealed = await unlessMissing(readFileWhole(this.#path(name), LARGEST, this.fs));
    const content = sealed && (await unseal(sealed, name, this.keys, PIECE));
    return content && objectName(content, this.keys) === name ? content : undefined;
  }

  /** Removes what no copy needs; answers how many went. */
  async keepOnly(needed: ReadonlySet<string>): Promise<number> {
    let removed = 0;
    for (const name of [...this.#names]) {
      if (needed.has(name)) continue;
      await this.fs.unlink(this.#path(name));
      this.#names.delete(name);
      removed += 1;
    }
    return removed;
  }

  #path(name: string): string {
    return join(this.folder, name.slice(0, 2), name);
  }
}
