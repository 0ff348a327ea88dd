import { bracketRuns } from '../../core/document/bracketRuns';
import type { Inline, TextRun } from '../../core/document/tree';
import { MARK_LOOKS, type MarkLook } from '../../core/looks/marks';
import { LANGUAGE_TAGS } from '../../core/model/language';
import { hasUnbalancedDirection } from '../../core/text/unbalancedDirection';
import type { InlineData } from './data';
import { folded } from './folds';
import { printable } from './printable';

/** U+2068 and U+2069: what stands between changes the direction of nothing beside it. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/**
 * The runs of a paragraph.
 * @param targets names of the places in the document that references lead to, by recommendation
 * @param room signs that have room in a line
 */
export function inlinesOf(
  inlines: readonly Inline[],
  targets: ReadonlyMap<string, string>,
  room: number,
): InlineData[] {
  const run = (each: TextRun) => runOf(each, room);
  return inlines.flatMap((inline): InlineData[] => {
    switch (inline.kind) {
      case 'text':
        return run(inline);
      case 'break':
        return [{ kind: 'break' }];
      case 'bracket':
        return bracketRuns(inline.variants).flatMap(run);
      case 'crossReference': {
        const target = targets.get(inline.recommendation);
        if (target === undefined) return run({ kind: 'text', text: inline.text });
        return inline.text === '' ? [] : [{ kind: 'reference', text: printable(inline.text), target }];
      }
    }
  });
}

/** A run of text; line ends in it are breaks, as in Word. */
function runOf(
  { text, bold, italic, superscript, mark, language, link }: TextRun,
  room: number,
): InlineData[] {
  const printed = printable(text);
  const whole = hasUnbalancedDirection(printed) ? `${ISOLATE}${printed}${END}` : printed;
  const shown: MarkLook | undefined = mark && MARK_LOOKS[mark];
  const look = {
    bold: bold || undefined,
    italic: italic || undefined,
    raised: superscript || undefined,
    fill: shown?.shade,
    line: shown?.line,
    language: language && LANGUAGE_TAGS[language],
    link,
  };
  const isPlain = Object.values(look).every((each) => each === undefined);
  return whole.split('\n').flatMap((part, index): InlineData[] => {
    const [whole = '', ...more] = folded(part, room);
    const folds = more.length > 0 ? [whole, ...more] : undefined;
    const drawn: InlineData = isPlain && !folds ? whole : { kind: 'text', text: folds ?? whole, ...look };
    return [...(index === 0 ? [] : [{ kind: 'break' } as const]), ...(part === '' ? [] : [drawn])];
  });
}
