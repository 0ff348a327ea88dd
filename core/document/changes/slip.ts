import { joinNames } from '../../directory/join';
import type { Language } from '../../model/language';
import type { Block, Inline, Paragraph } from '../tree';
import { paragraphsOf, textOf } from '../visibleText';
import { textParagraph } from '../textParagraph';
import { WORDS } from '../words';
import type { ChangedText } from './compare';
import { both, runs } from './marked';
import { CHANGES_WORDS } from './words';

/**
 * What was reworded, as it stands now with its number and the words that are new marked: what interpreters and delegations
 * need beside the paper that they have. What is gone is named by its number; what only moved is no new wording.
 * @param since the sentence that says with which version or moment it is compared
 */
export function slipBlocks(
  changes: readonly ChangedText[],
  present: readonly Block[],
  since: string,
  language: Language,
): Block[] {
  const { slip, sum, nothing } = CHANGES_WORDS[language];
  const numbers = numbersOf(present);
  const texts = changes.flatMap((change): Paragraph[] => {
    const { before, after } = change;
    if (!after || (before && textOf(before.inlines) === textOf(after.inlines))) return [];
    const [, now] = before ? both(before, after, language) : [[], newText(after, slip.isNew)];
    return [numbered(now, numbers.get(after) ?? '')];
  });
  const gone = changes.flatMap(({ before, after }) => (before && !after ? (before.list?.label ?? []) : []));
  const plainNumbers = gone.map((label) => label.replace(/\.$/, ''));
  return [
    textParagraph('heading1', slip.title),
    textParagraph('note', since),
    ...texts,
    ...(gone.length > 0
      ? [textParagraph('body', `${sum.removed}${WORDS[language].colon}${joinNames(plainNumbers, language)}.`)]
      : []),
    ...(texts.length === 0 && gone.length === 0 ? [textParagraph('body', nothing)] : []),
  ];
}

function newText(paragraph: Paragraph, isNew: string): Inline[] {
  return [{ kind: 'text', text: `[${isNew}] `, italic: true }, ...runs(paragraph)];
}

/** The number by which each paragraph is called: a sub-item is "12. (a)". */
export function numbersOf(blocks: readonly Block[]): Map<Paragraph, string> {
  const numbers = new Map<Paragraph, string>();
  let above = '';
  for (const paragraph of paragraphsOf(blocks)) {
    const { list } = paragraph;
    if (!list) continue;
    if (list.level === 0) above = list.label;
    numbers.set(paragraph, list.level === 0 ? list.label : `${above} ${list.label}`);
  }
  return numbers;
}

function numbered(inlines: Inline[], label: string): Paragraph {
  if (label === '') return { kind: 'paragraph', role: 'body', inlines };
  const list = { listId: 'slip', level: 0, format: 'frozen', pattern: label, start: 1, label } as const;
  return { kind: 'paragraph', role: 'recommendation', inlines, list };
}
