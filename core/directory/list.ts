import type { Directory, DirectoryEntry } from '../model/directory';
import { matchDirectory } from './match';

/** One delegation of a list, with its text as it was written, without joining words. */
export type Listed =
  | { kind: 'entry'; entry: DirectoryEntry; text: string; others: DirectoryEntry[] }
  /** Nobody the directory knows: kept as a free entry. */
  | { kind: 'free'; text: string };

export interface DelegationList {
  /** In the order in which they were written. */
  listed: Listed[];
  /** What named an entry or a free text that had already been listed. */
  repeated: Listed[];
}

const JOINING = String.raw`as well as|ainsi que|assim como|bem como|así como|and|et|e|y|&`;
const SOFT = new RegExp(String.raw`\s*,\s*|\s+(?:${JOINING})\s+`, 'giu');
const LEADING = new RegExp(String.raw`^(?:${JOINING})\s+`, 'iu');
const MARKER = /^(?:[-–—•*·▪‣]|\(?\d{1,3}[.)])\s+/u;

interface Part {
  start: number;
  end: number;
  /** What separated it from the part before. */
  comma: boolean;
}

function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let comma = false;
  for (const separator of line.matchAll(SOFT)) {
    parts.push({ start, end: separator.index, comma });
    start = separator.index + separator[0].length;
    comma = separator[0].includes(',');
  }
  parts.push({ start, end: line.length, comma });
  return parts;
}

function bare(text: string): string {
  let rest = text.trim();
  while (LEADING.test(rest)) rest = rest.replace(LEADING, '');
  return rest.replace(/[.,;:]+$/u, '').trim();
}

/** Codes are capitals in running text: "et", "no" and "de" are words there. */
const looksLikeCode = (text: string) => text === text.toUpperCase();

function recognised(directory: Directory, text: string): Listed | null {
  const match = matchDirectory(directory, text, { codes: looksLikeCode(text) });
  return match.kind === 'exact' ? { kind: 'entry', entry: match.entry, text, others: match.others } : null;
}

/** "Countries: Benin, Mali": what stands before a colon is a label unless it is itself a delegation. */
function withoutLabel(directory: Directory, line: string): string {
  const colon = line.indexOf(':');
  if (colon < 0 || recognised(directory, bare(line.slice(0, colon)))) return line;
  return line.slice(colon + 1);
}

function listedIn(directory: Directory, written: string): Listed[] {
  const line = withoutLabel(directory, written.trim().replace(MARKER, ''));
  const parts = partsOf(line);
  const running = parts.some(({ comma }) => comma);
  const listed: Listed[] = [];
  const unknown: Part[] = [];
  const settle = () => {
    const [first] = unknown;
    const last = unknown.at(-1);
    const text = first && last ? bare(line.slice(first.start, last.end)) : '';
    if (text !== '') listed.push({ kind: 'free', text });
    unknown.length = 0;
  };

  let at = 0;
  while (at < parts.length) {
    const first = parts[at];
    if (!first) break;
    let hit: Listed | null = null;
    let next = at + 1;
    for (let last = Math.min(parts.length, at + 6); last > at && !hit; last -= 1) {
      const text = bare(line.slice(first.start, parts[last - 1]?.end));
      hit = text === '' ? null : recognised(directory, text);
      if (hit) next = last;
    }
    if (hit) {
      settle();
      listed.push(hit);
    } else {
      // A line with no comma holds one unknown name: "Ministry of Justice and Interior" is not two.
      if (running) settle();
      unknown.push(first);
    }
    at = next;
  }
  settle();
  return listed;
}

/**
 * Delegations out of running text ("Benin, … Switzerland and the United Kingdom, as well as the EU and Frontex") or out of
 * a list by lines or semicolons, in English, French, Portuguese or Spanish. The longest name wins, so that "São Tomé and
 * Príncipe" is one; what nobody knows becomes a free entry. Nothing is dropped: what was named twice is in `repeated`.
 */
export function parseDelegationList(text: string, directory: Directory): DelegationList {
  const all = text
    .split(/[\n\r\t;]+/u)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => listedIn(directory, line));
  const seen = new Set<string>();
  const listed: Listed[] = [];
  const repeated: Listed[] = [];
  for (const each of all) {
    const key = each.kind === 'entry' ? `entry ${each.entry.code}` : `free ${each.text.toLowerCase()}`;
    (seen.has(key) ? repeated : listed).push(each);
    seen.add(key);
  }
  return { listed, repeated };
}
