import { revOfLine } from './line';

/** A stretch of bytes in a journal file: one line, its newline included. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Scan {
  /** Lines that are as they were written, revisions rising. */
  lines: (Stretch & { rev: number })[];
  /** Terminated lines that are not. */
  damaged: Stretch[];
  /** An unterminated end: a line that was being written when the power or the process went. */
  torn?: Stretch;
}

/** Looks at every line of a journal file without parsing its JSON. */
export function scan(bytes: Buffer): Scan {
  const found: Scan = { lines: [], damaged: [] };
  let before = 0;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    if (newline === -1) {
      found.torn = { start, end: bytes.length };
      break;
    }
    const rev = revOfLine(bytes.subarray(start, newline));
    const stretch = { start, end: newline + 1 };
    if (rev === undefined || rev <= before) found.damaged.push(stretch);
    else {
      found.lines.push({ ...stretch, rev });
      before = rev;
    }
    start = newline + 1;
  }
  return found;
}
