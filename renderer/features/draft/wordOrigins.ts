import type { Language } from '../../../core/model/language';
import { wordChanges } from '../../../core/text/wordChanges';

export interface Original {
  label: string;
  text: string;
}

/** Words of a merged wording that stand together, and the label of the original that they come from; without one they are new. */
export interface Run {
  text: string;
  from?: string;
}

/** Where each stretch of a merged wording comes from; words that several originals have are the first one's. */
export function wordOrigins(merged: string, originals: readonly Original[], language: Language): Run[] {
  const from: (string | undefined)[] = [];
  for (const { label, text } of originals) {
    let at = 0;
    for (const change of wordChanges(text, merged, language)) {
      if (change.kind === 'removed') continue;
      if (change.kind === 'same' && /[\p{L}\p{N}]/u.test(change.text))
        for (let index = at; index < at + change.text.length; index += 1) from[index] ??= label;
      at += change.text.length;
    }
  }
  const runs: Run[] = [];
  let start = 0;
  for (let index = 1; index <= merged.length; index += 1) {
    if (index < merged.length && from[index] === from[start]) continue;
    const label = from[start];
    const text = merged.slice(start, index);
    const last = runs.at(-1);
    start = index;
    // Spaces and commas between two stretches belong to neither.
    if (last && !/[\p{L}\p{N}]/u.test(text)) last.text += text;
    else if (last && last.from === label) last.text += text;
    else runs.push(label === undefined ? { text } : { text, from: label });
  }
  return runs;
}
