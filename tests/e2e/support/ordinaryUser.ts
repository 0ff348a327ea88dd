import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `uid` and `gid` of another user than the caller. */
export interface User {
  uid?: number;
  gid?: number;
}

/**
 * The user as which a program gets the system's sandbox, which root cannot have: root's tests run it as `nobody` (65534).
 * Undefined where that user may not run it, or the system has no user namespaces, which the sandbox needs.
 */
export function sandboxedUser(program: string): User | undefined {
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const tried = spawnSync('unshare', ['--user', '--map-root-user', 'test', '-x', program], user);
  return tried.status === 0 ? user : undefined;
}

/** A folder in which this user may write. */
export function homeFor(user: User | undefined, folder: string): string {
  const home = path.join(folder, 'home');
  mkdirSync(home);
  if (user?.uid !== undefined) chownSync(home, user.uid, user.uid);
  return home;
}

/** The seccomp mode of each renderer process of a program: `2` means filtered system calls, `0` all. */
export function systemCallsOfPages(program: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const [file, ...told] = read(`/proc/${pid}/cmdline`).split(/[\0 ]/);
      return file === program && told.includes('--type=renderer');
    })
    .map((pid) => /^Seccomp:\s+(\d)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 'ended');
}

/** Reads a file of a process, which may end meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
