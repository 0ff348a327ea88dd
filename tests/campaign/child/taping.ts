import fs from 'node:fs';
import type { TapeLine } from '../tape';
import type { Around, DiskCall } from './intercept';

/**
 * Records every change of the disk when it is done. As `forgetful` (the control) no sync is made or recorded.
 */
export function taping(tape: string, forgetful: boolean): Around {
  const file = fs.openSync(tape, 'a');
  const say = (line: TapeLine) => void fs.writeSync(file, `${JSON.stringify(line)}\n`);

  const write = async (call: DiskCall, real: () => Promise<unknown>) => {
    const { handle, args, paths } = call;
    const [bytes, offset = 0, , position = null] = args;
    const done = await real();
    if (!handle || !(bytes instanceof Uint8Array) || typeof offset !== 'number')
      return (say({ op: 'unknown', name: 'write', path: paths[0] ?? '' }), done);
    const { bytesWritten } = done as { bytesWritten: number };
    const end = handle.appends ? fs.statSync(handle.path).size - bytesWritten : handle.position;
    const at = typeof position === 'number' && !handle.appends ? position : end;
    if (position === null) handle.position = at + bytesWritten;
    const written = Buffer.from(bytes.buffer, bytes.byteOffset + offset, bytesWritten);
    say({ op: 'write', h: handle.id, at, bytes: written.toString('base64') });
    return done;
  };

  return async (call, real) => {
    const { name, paths, handle, args } = call;
    const [path = '', to = ''] = paths;
    const h = handle?.id ?? '';
    if (name === 'write') return write(call, real);
    if (name === 'sync' || name === 'datasync') {
      if (forgetful) return undefined;
      say({ op: 'syncing', h });
      await real();
      return say({ op: 'synced', h });
    }
    const done = await real();
    if (name === 'open') {
      const flags = String(args[1] ?? 'r');
      say({ op: 'open', h, path, empty: flags.startsWith('w') });
    } else if (name === 'truncate') say({ op: 'truncate', h, length: Number(args[0] ?? 0) });
    else if (name === 'rename' || name === 'link') say({ op: name, from: path, to });
    else if (['unlink', 'rm', 'rmdir'].includes(name)) say({ op: 'remove', path });
    else if (name === 'mkdir') say({ op: 'mkdir', path });
    else if (['writeFile', 'appendFile', 'copyFile', 'symlink'].includes(name))
      say({ op: 'unknown', name, path });
    return done;
  };
}
