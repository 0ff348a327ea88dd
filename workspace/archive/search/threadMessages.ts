import type { PackageSummary } from '../packages/package';
import type { Indexing } from './indexing';

/** What may be asked of the thread of the index: a method, and what it is given. */
export type Question = {
  [Method in keyof Indexing]: { method: Method; given: Parameters<Indexing[Method]> };
}[keyof Indexing];

/** To the thread: a question, or that the next part of an answer's packages may come. */
export type ToThread = { id: number; question: Question } | { id: number; next: true };

/** From the thread: packages of a long list, before the answer itself; the answer; or the name of what went wrong. */
export type FromThread = { id: number } & (
  { part: PackageSummary[] } | { value: unknown } | { fault: string }
);

/** Packages that are sent at a time: whoever reads them is kept for a few milliseconds. */
export const PART = 250;
