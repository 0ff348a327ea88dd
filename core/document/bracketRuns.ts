import type { InlineBracket, TextRun } from './tree';

/**
 * A bracket as plain runs, the same in every form of the document: "[one / other]", or "[Niger: one / Mali: other]"
 * where its variants name their delegations. Everything in it carries a mark.
 */
export function bracketRuns(variants: InlineBracket['variants']): TextRun[] {
  const sign = (text: string): TextRun => ({ kind: 'text', text, mark: 'bracket' });
  const printed: TextRun[] = [sign('[')];
  variants.forEach(({ inlines, tag }, index) => {
    if (index > 0) printed.push(sign(' / '));
    if (tag !== '') printed.push(sign(`${tag}: `));
    for (const run of inlines) printed.push({ ...run, mark: run.mark ?? 'bracket' });
  });
  printed.push(sign(']'));
  return printed;
}
