/** One line of a tape: what a host did to its disk, in order. Bytes are base64, paths absolute. */
export type TapeLine =
  | { op: 'open'; h: string; path: string; empty: boolean }
  | { op: 'write'; h: string; at: number; bytes: string }
  | { op: 'truncate'; h: string; length: number }
  /** A sync covers what was done before it began. */
  | { op: 'syncing'; h: string }
  | { op: 'synced'; h: string }
  | { op: 'rename' | 'link'; from: string; to: string }
  | { op: 'remove'; path: string }
  | { op: 'mkdir'; path: string }
  /** A call that the tape has no form for; it must be added to the campaign. */
  | { op: 'unknown'; name: string; path: string };
