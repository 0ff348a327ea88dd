import { roleLook } from '../../looks/roleLooks';
import type { Language } from '../../model/language';
import { wordChanges } from '../../text/wordChanges';
import type { Inline, Paragraph, TextRun } from '../tree';
import { textOf } from '../visibleText';

/** The words of both, those that are not in the other marked. */
export function both(before: Paragraph, after: Paragraph, language: Language): [Inline[], Inline[]] {
  const strong = isStrong(before) || isStrong(after);
  const changes = wordChanges(textOf(before.inlines), textOf(after.inlines), language);
  const side = (mark: 'added' | 'removed') =>
    changes
      .filter(({ kind }) => kind === 'same' || kind === mark)
      .flatMap(({ kind, text }) =>
        lines({ text, ...(kind === mark && { mark }), ...(strong && { bold: true }) }),
      );
  return [side('removed'), side('added')];
}

const isStrong = ({ role }: Paragraph) => roleLook(role).type?.bold === true;
export const runs = (paragraph: Paragraph) =>
  lines({ text: textOf(paragraph.inlines), ...(isStrong(paragraph) && { bold: true }) });

/** A run, its line ends as breaks. */
function lines(run: Omit<TextRun, 'kind'>): Inline[] {
  return run.text
    .split('\n')
    .flatMap((text, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...(text === '' ? [] : [{ kind: 'text' as const, ...run, text }]),
    ]);
}
