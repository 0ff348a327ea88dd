import { joinNames } from '../../directory/join';
import type { Language } from '../../model/language';
import type { Block, Inline, Paragraph } from '../tree';
import { paragraphsOf, textOf } from '../visibleText';
import { textParagraph } from '../textParagraph';
import { WORDS } from '../words';
import type { ChangedText } from './compare';
import { keysOf } from './keys';
import { both, runs } from './marked';
import { CHANGES_WORDS } from './words';

/** What a slip is made of. */
interface SlipParts {
  changes: readonly ChangedText[];
  present: readonly Block[];
  /** The sentence that says with which version or moment it is compared. */
  since: string;
  /** What it says of its language: "Courtesy translation …". */
  note: string | undefined;
  language: Language;
  /** Texts that were reworded in the other language of the slip, by their keys: they are printed as they stand. */
  alsoThere: ReadonlySet<string>;
}

/**
 * What was reworded, as it stands now with its number and the words that are new marked: what interpreters and delegations
 * need beside the paper that they have. What is gone is named by its number; what only moved is no new wording.
 */
export function slipBlocks({ changes, present, since, note, language, alsoThere }: SlipParts): Block[] {
  const { slip, sum, nothing } = CHANGES_WORDS[language];
  const paragraphs = paragraphsOf(present);
  const numbers = numbersOf(present);
  const keys = keysOf(paragraphs, 'after');
  const reworded = new Map(changes.filter(isReworded).map((change) => [change.after, change]));
  const texts = paragraphs.flatMap((after): Paragraph[] => {
    const change = reworded.get(after);
    if (!change && !alsoThere.has(keys.get(after) ?? '')) return [];
    const now = !change
      ? runs(after)
      : change.before
        ? both(change.before, after, language)[1]
        : newText(after, slip.isNew);
    return [numbered(now, numbers.get(after) ?? '', after)];
  });
  const gone = changes.flatMap(({ before, after }) => (before && !after ? (before.list?.label ?? []) : []));
  const plainNumbers = gone.map((label) => label.replace(/\.$/, ''));
  return [
    textParagraph('heading1', slip.title),
    textParagraph('note', since),
    ...(note === undefined ? [] : [textParagraph('languageNote', note)]),
    ...texts,
    ...(gone.length > 0
      ? [textParagraph('body', `${sum.removed}${WORDS[language].colon}${joinNames(plainNumbers, language)}.`)]
      : []),
    ...(texts.length === 0 && gone.length === 0 ? [textParagraph('body', nothing)] : []),
  ];
}

/** It is there, and its words are others than before. */
export const isReworded = ({ before, after }: ChangedText): boolean =>
  after !== undefined && !(before && textOf(before.inlines) === textOf(after.inlines));

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

function numbered(inlines: Inline[], label: string, { source, language }: Paragraph): Paragraph {
  const of = { ...(source && { source }), ...(language && { language }) };
  if (label === '') return { kind: 'paragraph', role: 'body', inlines, ...of };
  const list = { listId: 'slip', level: 0, format: 'frozen', pattern: label, start: 1, label } as const;
  return { kind: 'paragraph', role: 'recommendation', inlines, list, ...of };
}
