import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './random';
import type { TapeLine } from './tape';

/** `lasting`: the content that is surely on the disk; a file without it was never synced. */
interface FileNode {
  kind: 'file';
  live: Buffer;
  lasting: Buffer;
}
interface FolderNode {
  kind: 'folder';
  live: Map<string, DiskNode>;
  lasting: Map<string, DiskNode>;
}
type DiskNode = FileNode | FolderNode;

const folder = (): FolderNode => ({ kind: 'folder', live: new Map(), lasting: new Map() });

/**
 * Replays a tape from an empty disk, and writes the files that remain when the power is cut at its end. Without `random`
 * only content synced in file and folder remains; with it, parts of the rest do too.
 * @returns calls on the tape that are unknown here
 */
export function writeAfterCut(tape: string, root: string, to: string, random?: Random): string[] {
  const top = folder();
  const open = new Map<string, DiskNode>();
  const begun = new Map<string, Buffer | Map<string, DiskNode>>();
  const unknown: string[] = [];
  const namesOf = (file: string) =>
    path
      .relative(root, file)
      .split(path.sep)
      .filter((name) => name !== '');
  const folderOf = (names: string[]): FolderNode => {
    let at = top;
    for (const name of names) {
      let next = at.live.get(name);
      if (next?.kind !== 'folder') at.live.set(name, (next = folder()));
      at = next;
    }
    return at;
  };
  const parentOf = (file: string): [FolderNode, string] => {
    const names = namesOf(file);
    return [folderOf(names.slice(0, -1)), names.at(-1) ?? ''];
  };

  for (const text of tape.split('\n').slice(0, -1)) {
    const line = JSON.parse(text) as TapeLine;
    if (line.op === 'open') {
      const [parent, name] = parentOf(line.path);
      let node: DiskNode | undefined = name === '' ? top : parent.live.get(name);
      if (!node || (line.empty && node.kind === 'file')) {
        node ??= { kind: 'file', live: Buffer.alloc(0), lasting: Buffer.alloc(0) };
        if (node.kind === 'file') node.live = Buffer.alloc(0);
        parent.live.set(name, node);
      }
      open.set(line.h, node);
    } else if (line.op === 'mkdir') folderOf(namesOf(line.path));
    else if (line.op === 'remove') {
      const [parent, name] = parentOf(line.path);
      parent.live.delete(name);
    } else if (line.op === 'rename' || line.op === 'link') {
      const [source, name] = parentOf(line.from);
      const node = source.live.get(name);
      if (!node) continue;
      const [target, newName] = parentOf(line.to);
      target.live.set(newName, node);
      if (line.op === 'rename') source.live.delete(name);
    } else if (line.op === 'unknown') unknown.push(`${line.name} ${path.basename(line.path)}`);
    else {
      const node = 'h' in line ? open.get(line.h) : undefined;
      if (line.op === 'write' && node?.kind === 'file')
        node.live = put(node.live, Buffer.from(line.bytes, 'base64'), line.at);
      if (line.op === 'truncate' && node?.kind === 'file') node.live = resize(node.live, line.length);
      if (line.op === 'syncing' && node)
        begun.set(line.h, node.kind === 'file' ? node.live : new Map(node.live));
      if (line.op === 'synced' && node) {
        const was = begun.get(line.h);
        if (node.kind === 'file' && was instanceof Buffer) node.lasting = was;
        if (node.kind === 'folder' && was instanceof Map) node.lasting = was;
      }
    }
  }
  mkdirSync(to, { recursive: true });
  write(top, to, random);
  return unknown;
}

function write(at: FolderNode, to: string, random: Random | undefined): void {
  const names = random?.chance(0.5) ? at.live : at.lasting;
  for (const [name, node] of names) {
    const file = path.join(to, name);
    if (node.kind === 'folder') {
      mkdirSync(file, { recursive: true });
      write(node, file, random);
    } else writeFileSync(file, random ? partly(node, random) : node.lasting, { mode: 0o600 });
  }
}

/** The content of a file after the cut: what was synced, with some of what was appended since or none of it. */
function partly({ live, lasting }: FileNode, random: Random): Buffer {
  const grew = live.length > lasting.length && live.subarray(0, lasting.length).equals(lasting);
  if (!grew) return random.chance(0.5) ? live : lasting;
  return live.subarray(0, lasting.length + random.below(live.length - lasting.length + 1));
}

/** A new buffer each time, because a synced one must not change. */
function put(into: Buffer, bytes: Buffer, at: number): Buffer {
  const next = resize(into, Math.max(into.length, at + bytes.length));
  bytes.copy(next, at);
  return next;
}

function resize(bytes: Buffer, length: number): Buffer {
  const next = Buffer.alloc(length);
  bytes.copy(next);
  return next;
}
