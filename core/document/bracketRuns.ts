import type { InlineBracket, TextRun } from './tree';

/** A bracket as plain runs, "[one / other]", each of them marked. */
export function bracketRuns(variants: InlineBracket['variants']): TextRun[] {
  const sign = (text: string): TextRun => ({ kind: 'text', text, mark: 'bracket' });
  const printed: TextRun[] = [sign('[')];
  variants.forEach(({ inlines }, index) => {
    if (index > 0) printed.push(sign(' / '));
    for (const run of inlines) printed.push({ ...run, mark: run.mark ?? 'bracket' });
  });
  printed.push(sign(']'));
  return printed;
}
