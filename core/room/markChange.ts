import { diffArrays } from 'diff';
import type { Language } from '../model/language';
import type { RoomRun } from './view';

/**
 * Words and signs with their look, each with the space behind it: were spaces words of their own, they would be found
 * unchanged between words that have nothing to do with one another.
 */
function tokens(runs: readonly RoomRun[], language: Language): RoomRun[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return runs.flatMap((run): RoomRun[] => {
    if (run.kind === 'break') return [run];
    const words: string[] = [];
    for (const { segment } of segmenter.segment(run.text)) {
      const last = words.at(-1);
      if (segment.trim() === '' && last !== undefined) words[words.length - 1] = last + segment;
      else words.push(segment);
    }
    return words.map((text) => ({ ...run, text }));
  });
}

function same(a: RoomRun, b: RoomRun): boolean {
  return a.kind === 'text' && b.kind === 'text' ? a.text.trim() === b.text.trim() : a.kind === b.kind;
}

/** Runs that look alike and follow one another become one. */
export function joined(runs: readonly RoomRun[]): RoomRun[] {
  const out: RoomRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (
      last?.kind === 'text' &&
      run.kind === 'text' &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      last.superscript === run.superscript &&
      last.change === run.change
    )
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** The new wording with what came and what went marked, word by word. */
export function markChange(
  before: readonly RoomRun[],
  after: readonly RoomRun[],
  language: Language,
): RoomRun[] {
  const changes = diffArrays(tokens(before, language), tokens(after, language), { comparator: same });
  const marked = changes.flatMap(({ added, removed, value }) => {
    const change = added ? ('added' as const) : removed ? ('removed' as const) : undefined;
    return value.flatMap((run): RoomRun[] => {
      if (!change) return [run];
      // A line break that went leaves nothing to strike through.
      if (run.kind === 'break') return change === 'added' ? [run] : [];
      return [{ ...run, change }];
    });
  });
  return joined(marked);
}
