import { compareDocuments, type ChangedText } from '../document/changes/compare';
import { headOf, sinceOf, sumOf, withText } from '../document/changes/makeChanges';
import { numbersOf } from '../document/changes/slip';
import { CHANGES_WORDS } from '../document/changes/words';
import { groupsBlock } from '../document/interpret/blocks/groups';
import type { Paragraph } from '../document/tree';
import { isSign } from '../document/wording';
import { WORDS } from '../document/words';
import { localStamp } from '../document/zonedTime';
import type { Language } from '../model/language';
import { goingOn, ROOM_ROLES } from './draftView';
import { markChange } from './markChange';
import {
  languagesOf,
  roomScope,
  type Bare,
  type ComparedState,
  type ComparedStates,
  type RoomInput,
  type Shown,
} from './roomScope';
import { roomRuns } from './runs';
import type { RoomBlock, RoomRun, RoomViewOf, ShownBlock } from './view';
import { inBoth } from './words';

type Side = Pick<RoomBlock, 'label' | 'runs'>;

/** A text that changed in a language. */
interface Changed extends Side {
  /** Where it stands in the document; what is gone, behind what it stood after. */
  at: number;
  /** It has no text in this language, and is printed in another. */
  isForeign: boolean;
}

interface Changes {
  title: string;
  head: string;
  /** By a key that says which text it is: the same in every language. */
  texts: Map<string, Changed>;
  /** The number of every text by its key, whether it changed or not. */
  labels: Map<string, string>;
}

/**
 * What changed from one state to another, paragraph by paragraph, with what came and what went marked in one text: a wall has
 * no width for before and after beside each other in two languages. Recommendations and headings only; it names nobody.
 */
export function changesView(
  shown: Shown,
  compared: ComparedStates,
  input: RoomInput,
): Bare<RoomViewOf<'changes'>> {
  const { language, also } = languagesOf(shown);
  const own = changesIn(language, compared, input);
  const other = also && changesIn(also, compared, input);
  return {
    kind: 'changes',
    ...languagesOf(shown),
    title: inBoth(own.title, other?.title),
    heads: [own.head, ...(other ? [other.head] : [])],
    blocks:
      other && also
        ? paired(own, other, language, also)
        : [...own.texts.values()].flatMap((text) => blocksOf(text)),
  };
}

/** Letters of a block: about two lines, so that pages are filled. What goes on on the same page is joined again. */
const BLOCK = { alone: 110, beside: 110 };

const blocksOf = ({ label, runs }: Side, beside?: Side): ShownBlock[] =>
  goingOn({ role: 'item', label, runs }, beside && { label: beside.label, runs: beside.runs }, BLOCK);

/** Each text once, in the order of the document; what changed in one language alone is said not to have changed in the other. */
function paired(own: Changes, other: Changes, language: Language, also: Language): ShownBlock[] {
  const places = new Map([...other.texts, ...own.texts].map(([key, { at }]) => [key, at]));
  const keys = [...places].sort(([, a], [, b]) => a - b).map(([key]) => key);
  return keys.flatMap((key) => {
    const [one, two] = [own.texts.get(key), other.texts.get(key)];
    const labelled = ({ labels }: Changes): Side => ({ label: labels.get(key) ?? '', runs: [] });
    if (one && two?.isForeign) return blocksOf(one);
    if (two && one?.isForeign) return blocksOf(two);
    const [first, ...rest] = blocksOf(one ?? labelled(own), two ?? labelled(other));
    if (!first) return [];
    return [
      {
        ...first,
        ...(!one && { runs: sameHere(language) }),
        ...(!two && first.beside && { beside: { ...first.beside, runs: sameHere(also) } }),
      },
      ...rest,
    ];
  });
}

const sameHere = (language: Language): RoomRun[] => [
  { kind: 'text', text: CHANGES_WORDS[language].sameHere, italic: true },
];

function changesIn(language: Language, { before, after, now }: ComparedStates, input: RoomInput): Changes {
  const words = CHANGES_WORDS[language];
  const [then, present] = [printed(before, input, language), printed(after, input, language)];
  const changes = compareDocuments(then, present);
  const numbers = new Map([...numbersOf(then), ...numbersOf(present)]);
  const keys = new Map([...keysOf(then, 'before'), ...keysOf(present, 'after')]);
  const order = new Map(present.map((paragraph, index) => [paragraph, index]));
  const labels = new Map(
    [...keys].map(([paragraph, key]): [string, string] => [key, numbers.get(paragraph) ?? '']),
  );
  let last = -1;
  const texts = changes.flatMap((change): [string, Changed][] => {
    const paragraph = change.after ?? change.before;
    const key = paragraph && keys.get(paragraph);
    last = change.after ? (order.get(change.after) ?? last) : last + BEHIND;
    if (key === undefined) return [];
    const [label, runs] = [labelOf(change, numbers), runsOf(change, language)];
    return [[key, { label, runs, at: last, isForeign: paragraph?.language !== undefined }]];
  });
  const heads = now
    ? [`${sinceOf(before, language, localStamp)}.`]
    : [
        `${headOf('before', before, language, localStamp)}.`,
        `${headOf('after', after, language, localStamp)}.`,
      ];
  const sum = sumOf(changes, words, WORDS[language].colon);
  return {
    title: words.title,
    head: [...heads, sum === '' ? words.nothingInRoom : sum].join(' '),
    texts: new Map(texts),
    labels,
  };
}

/** Behind a text of the present, and before the next one, however many are gone between them. */
const BEHIND = 0.001;

/** What the wall shows of a state; that a translation is missing or behind is the desk's concern. */
function printed({ workshop, frameworks }: ComparedState, input: RoomInput, language: Language): Paragraph[] {
  const scope = roomScope({ ...input, workshop, frameworks }, language);
  const paragraphs = groupsBlock(scope)
    .filter(({ role }) => ROOM_ROLES[role] !== undefined)
    .map((paragraph) => ({
      ...paragraph,
      inlines: paragraph.inlines.filter((inline) => !isSign(inline, scope.words)),
    }));
  return withText(paragraphs, language);
}

/** Which of the texts of one thing a paragraph is: its text, its first sub-item … */
function keysOf(paragraphs: readonly Paragraph[], side: 'before' | 'after'): [Paragraph, string][] {
  const counted = new Map<string, number>();
  return paragraphs.map((paragraph) => {
    const { source, role } = paragraph;
    const of = `${side} ${source?.kind ?? ''} ${source?.id ?? ''} ${ROOM_ROLES[role] ?? ''}`;
    const place = counted.get(of) ?? 0;
    counted.set(of, place + 1);
    return [paragraph, `${of} ${place}`];
  });
}

/** "4." or, renumbered, "3. → 4."; a sub-item is "12. (a)". */
function labelOf({ before, after }: ChangedText, numbers: ReadonlyMap<Paragraph, string>): string {
  const found = [before, after].flatMap((side) => (side && numbers.get(side)) ?? []);
  return [...new Set(found)].join(' → ');
}

/** The text with its marks, after a word for what is new, gone or moved: no mark alone says it. */
function runsOf({ before, after, moved }: ChangedText, language: Language): RoomRun[] {
  const { slip, isAbsent, moved: wasMoved } = CHANGES_WORDS[language];
  const scope = { words: WORDS[language] };
  const side = (paragraph: Paragraph | undefined) => roomRuns(paragraph?.inlines ?? [], scope);
  const said = [
    ...(before ? [] : [slip.isNew]),
    ...(after ? [] : [isAbsent]),
    ...(moved ? [wasMoved] : []),
  ].map((word): RoomRun => ({ kind: 'text', text: `${word} · `, italic: true }));
  return [...said, ...markChange(side(before), side(after), language)];
}
