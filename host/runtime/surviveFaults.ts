/** What of a process is listened to; a test stands in for it. */
export interface Faulting {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (fault: unknown) => void): unknown;
  off(event: 'uncaughtException' | 'unhandledRejection', listener: (fault: unknown) => void): unknown;
}

/** One fault can bring a thousand after it: at most one is told in this time, in milliseconds. */
const REPORT_INTERVAL = 1_000;

/**
 * A fault that nothing caught does not end a meeting: what was acknowledged is on disk line by line, and whatever fails
 * next is refused. It is told once, without names or wording, and whoever `tell`s puts the room on Hold.
 * @returns how to stop
 */
export function surviveFaults(
  tell: (fault: unknown) => void,
  write: (line: string) => void,
  process: Faulting,
): () => void {
  let told = -Infinity;
  const survive = (fault: unknown) => {
    const now = Date.now();
    if (now - told < REPORT_INTERVAL) return;
    told = now;
    try {
      tell(fault);
      write(`Rapporteur met an internal fault (${faultName(fault)}) and goes on. What was saved is safe.\n`);
    } catch {
      // A terminal that was closed, a window that has gone: there is nobody left to tell.
    }
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  return () => {
    process.off('uncaughtException', survive);
    process.off('unhandledRejection', survive);
  };
}

/** A fault by its name only: its message may hold wording, names or a path. */
export function faultName(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown fault';
}
