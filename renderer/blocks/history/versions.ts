import type { HistoryEntry } from '../../../core/contract';
import type { Language } from '../../../core/model/language';
import { z } from 'zod';
import type { Recommendation } from '../../../core/model/recommendation';
import { textSchema, type Node, type Text } from '../../../core/model/text';

/** One wording of a recommendation in one language, as it stood after a change. */
export interface Version {
  kind: 'wording';
  rev: number;
  at: string;
  actor: string;
  command: string;
  nodes: Node[];
  /** The wording before it; undefined for the first. */
  before: Node[] | undefined;
}

/** A change that left the words as they were: a state, a mapping, proposers. */
export interface OtherChange {
  kind: 'other';
  rev: number;
  at: string;
  actor: string;
  command: string;
}

/** What is read of a recommendation of the past, whose other fields may be those of an older schema. */
const wordedSchema = z.object({ text: textSchema });

function read(value: unknown): { text: Text } | undefined {
  return wordedSchema.safeParse(value).data;
}

/**
 * The history of a recommendation in one language, newest first; the last wording in it is the original. One that came
 * with an opened file has no first line in this journal: its original is what stood before the first change.
 */
export function versionsOf(
  entries: readonly HistoryEntry[],
  present: Recommendation,
  language: Language,
): (Version | OtherChange)[] {
  const changes = entries.flatMap((entry): (Version | OtherChange)[] => {
    const { rev, at, actor, command } = entry;
    const before = read(entry.before)?.text[language]?.nodes;
    const nodes = read(entry.after)?.text[language]?.nodes;
    const change = { rev, at, actor, command };
    if (nodes && JSON.stringify(nodes) !== JSON.stringify(before)) {
      return [{ kind: 'wording', ...change, nodes, before }];
    }
    return nodes || before ? [{ kind: 'other', ...change }] : [];
  });
  const first = changes.findLast((change) => change.kind === 'wording');
  const original = first ? first.before : present.text[language]?.nodes;
  if (!original) return changes;
  const { capturedAt, capturedBy } = present;
  const command = 'recommendation.capture';
  return [
    ...changes,
    {
      kind: 'wording',
      rev: 0,
      at: capturedAt,
      actor: capturedBy,
      command,
      nodes: original,
      before: undefined,
    },
  ];
}
