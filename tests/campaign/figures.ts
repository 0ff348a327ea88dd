import { hostsThatEnded } from './hostProcess';

/** The counts of one part of the campaign. */
export interface Figures {
  rounds: number;
  /** Edits, drafts, packages… that were acknowledged as saved. */
  acknowledged: number;
  /** Of these, how many were missing afterwards, or damaged without a report. */
  lost: number;
  /** Acknowledged as saved without being on disk at that moment. */
  falseSaved: number;
  /** Hosts that ended by themselves, or did not close. */
  ended: number;
  /** Libraries that did not open, and should have. */
  notOpened: number;
  /** Answers that took over five seconds, and the longest, in milliseconds. */
  slow: number;
  worstMs: number;
  /** Growth of a host's memory while it worked, in MB (largest of all hosts). */
  grownMb: number;
  /** Other counts, by name: kinds of work, faults met, files refused. */
  counted: Record<string, number>;
  /** Faults that were planned and did not come about: the work made no such call this time. */
  notMet: string[];
  /** One line for each thing that went wrong, with the round that shows it again. */
  findings: string[];
}

export const SLOW_MS = 5_000;
export const GROWTH_MB = 200;
const MOST_FINDINGS = 200;

export function noFigures(): Figures {
  return {
    rounds: 0,
    acknowledged: 0,
    lost: 0,
    falseSaved: 0,
    ended: 0,
    notOpened: 0,
    slow: 0,
    worstMs: 0,
    grownMb: 0,
    counted: {},
    notMet: [],
    findings: [],
  };
}

export function count(figures: Figures, name: string, times = 1): void {
  figures.counted[name] = (figures.counted[name] ?? 0) + times;
}

export function find(figures: Figures, finding: string): void {
  if (figures.findings.length < MOST_FINDINGS) figures.findings.push(finding);
}

/** Requests that report progress: how long they take depends on the stick, so they do not count as slow. */
const WITH_PROGRESS = ['startBackup', 'backUpNow', 'restoreBackup'];

export function noteAnswer(figures: Figures, ms: number, what: string): void {
  if (WITH_PROGRESS.includes(what)) {
    const longest = 'longest copy, ms';
    figures.counted[longest] = Math.max(figures.counted[longest] ?? 0, Math.round(ms));
    return;
  }
  figures.worstMs = Math.max(figures.worstMs, Math.round(ms));
  if (ms <= SLOW_MS) return;
  figures.slow += 1;
  find(figures, `${what} was answered after ${Math.round(ms)} ms`);
}

/** Counts the hosts that ended by themselves since this was last asked, wherever nobody looked. */
export function noteEnded(figures: Figures, where: string): void {
  for (const words of hostsThatEnded()) {
    figures.ended += 1;
    find(figures, `${where}: ${words}`);
  }
}

/** Whether nothing was lost or falsely said to be saved, no host ended by itself, and time and memory stayed within their limits. */
export function held({ lost, falseSaved, ended, notOpened, slow, grownMb }: Figures): boolean {
  return [lost, falseSaved, ended, notOpened, slow].every((many) => many === 0) && grownMb <= GROWTH_MB;
}

export function describe(name: string, figures: Figures): string {
  const {
    rounds,
    acknowledged,
    lost,
    falseSaved,
    ended,
    notOpened,
    slow,
    worstMs,
    grownMb,
    counted,
    findings,
  } = figures;
  const more = Object.entries(counted)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');
  const never = new Map<string, number>();
  for (const what of figures.notMet) never.set(what, (never.get(what) ?? 0) + 1);
  return [
    `${name}: ${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${falseSaved} false "Saved", ${ended} hosts ended, ${notOpened} did not open, ` +
      `${slow} answers over ${SLOW_MS / 1000} s (longest ${worstMs} ms), memory +${grownMb} MB: ${held(figures) ? 'held' : 'NOT HELD'}`,
    ...(more ? [`  ${more}`] : []),
    ...(never.size > 0 ? [`  planned and not met: ${figures.notMet.length} of ${rounds}`] : []),
    ...[...never].slice(0, 40).map(([what, times]) => `    ${times} × ${what}`),
    ...findings.slice(0, 30).map((finding) => `  ! ${finding}`),
  ].join('\n');
}
