import { fill } from '../../text/fill';
import type { Refusal } from '../../messages/refusal';
import type { Language } from '../../model/language';
import type { Workshop } from '../../model/workshop';
import { placeAndDays, titleLine } from '../meetingLines';
import { isRefused, makeProof } from '../interpret/interpret';
import { firstRefusal } from '../firstRefusal';
import { A4_WIDE } from '../paper';
import { textParagraph } from '../textParagraph';
import { known } from '../known';
import type { DocumentInput } from '../scope';
import type { Block, Cell, DocumentTree, Inline, Paragraph } from '../tree';
import { textOf } from '../visibleText';
import { WORDS } from '../words';
import { zonedStamp } from '../zonedTime';
import { compareDocuments, type ChangedText } from './compare';
import { both, runs } from './marked';
import { slipBlocks } from './slip';
import { CHANGES_WORDS, type ChangesWords } from './words';

/** A state of the text that is set against another. */
export interface ComparedState {
  workshop: Workshop;
  frameworks: DocumentInput['frameworks'];
  /** ISO 8601 instant, UTC: when it stood so. */
  at: string;
  /** Whether that moment is a step of the document (circulated, adopted …), which has a name. */
  isVersion: boolean;
}

export interface ChangesInput extends Pick<DocumentInput, 'style' | 'directory' | 'language' | 'now'> {
  before: ComparedState;
  after: ComparedState;
  /** The reworded texts alone, on a small page. */
  slip?: true;
}

/**
 * What changed from one state of a text to another, as a document of its own: before and after beside each other, paragraph
 * by paragraph. Both are printed in the style of the later one, and name nobody who proposed, whatever the attribution.
 */
export function makeChanges(input: ChangesInput): DocumentTree | Refusal {
  const { before, after, style, language, now, slip } = input;
  const then = printed(before, input);
  if (Array.isArray(then)) return firstRefusal(then);
  const present = printed(after, input);
  if (Array.isArray(present)) return firstRefusal(present);
  const words = CHANGES_WORDS[language];
  const changes = compareDocuments(withText(then.blocks, language), withText(present.blocks, language));
  const title = known(after.workshop.meeting.title, language);
  const { footer, properties, draftMark, look } = present;
  const name = slip ? words.slip.title : words.title;
  return {
    language,
    style: `changes-${style.id}`,
    look: {
      ...look,
      ...(slip ? SLIP : WIDE),
      bodySize: 10,
      justify: false,
    },
    properties: {
      title: [name, title].filter(Boolean).join(' – '),
      subject: name,
      creator: properties.creator,
      modified: now,
    },
    ...(draftMark && { draftMark }),
    footer,
    blocks: slip
      ? slipBlocks(changes, present.blocks, sinceOf(before, language), language)
      : blocksOf(changes, input, words),
  };
}

/** Pages in millimetres: before and after need width, a slip lies beside a microphone. */
const WIDE = {
  page: A4_WIDE,
  margins: { top: 14, right: 15, bottom: 16, left: 15 },
};
const SLIP = {
  page: { width: 148, height: 210 },
  margins: { top: 16, right: 13, bottom: 16, left: 13 },
};

const printed = (
  { workshop, frameworks, at }: ComparedState,
  { style, directory, language }: ChangesInput,
) => {
  const options = { allowMissing: true };
  const proof = makeProof({
    workshop: { ...workshop, attribution: 'none' },
    frameworks,
    style,
    language,
    now: at,
    options,
    ...(directory && { directory }),
  });
  return isRefused(proof) ? proof : proof.tree;
};

/** What stands in the place of a deleted text keeps its number, and is no text. */
export const withText = <B extends Block>(blocks: readonly B[], language: Language): B[] =>
  blocks.filter(
    (block) =>
      block.kind === 'table' ||
      block.source?.kind !== 'recommendation' ||
      textOf(block.inlines) !== `[${WORDS[language].deleted}]`,
  );

function blocksOf(changes: readonly ChangedText[], input: ChangesInput, words: ChangesWords): Block[] {
  const { before, after, language } = input;
  const { meeting } = after.workshop;
  const heads: Block[] = [
    textParagraph('title', words.title),
    titleLine(meeting.title, language, 'mastheadBody'),
    textParagraph('mastheadPlaceDate', placeAndDays(meeting, language)),
  ].filter(({ inlines }) => inlines.length > 0);
  if (changes.length === 0)
    return [
      ...heads,
      textParagraph('body', headOf('before', before, language)),
      textParagraph('body', headOf('after', after, language)),
      textParagraph('closing', words.nothing),
    ];
  const head = [words.number, headOf('before', before, language), headOf('after', after, language)].map(
    (text): Cell => ({ blocks: [textParagraph('tableHeader', text)] }),
  );
  return [
    ...heads,
    textParagraph('body', sumOf(changes, words, WORDS[language].colon)),
    {
      kind: 'table',
      role: 'annex',
      columns: [6, 47, 47],
      headerRows: 1,
      rows: [head, ...changes.map((change) => rowOf(change, language, words))],
    },
  ];
}

type Stamp = (instant: string, timeZone: string, language: Language) => string;

/** "Since draft 2, 24 October 2019, 17:05 (Abidjan, UTC)". */
export function sinceOf(state: ComparedState, language: Language, stamp: Stamp = zonedStamp): string {
  return filled(CHANGES_WORDS[language].since[versionOf(state)], state, language, stamp);
}

/** "Before: draft 2, 24 October 2019, 17:05 (Abidjan, UTC)". */
export function headOf(
  side: 'before' | 'after',
  state: ComparedState,
  language: Language,
  stamp: Stamp = zonedStamp,
): string {
  const words = CHANGES_WORDS[language];
  const version = words[versionOf(state)];
  return filled(fill(words[side], { version }), state, language, stamp);
}

function filled(pattern: string, { workshop, at }: ComparedState, language: Language, stamp: Stamp): string {
  const { meeting, document } = workshop;
  const number = String(document.circulated);
  return fill(pattern, { number, stamp: stamp(at, meeting.timeZone, language) });
}

/** By what it is called: its step, or only the time. */
function versionOf({ workshop, isVersion }: ComparedState): keyof ChangesWords['since'] {
  const { status } = workshop.document;
  if (!isVersion || status === 'draft' || status === 'corrected') return 'moment';
  return status === 'circulated' ? 'draft' : status;
}

const kindOf = ({ before, after, moved }: ChangedText): (keyof ChangesWords['sum'])[] => [
  ...(!before ? (['added'] as const) : !after ? (['removed'] as const) : []),
  ...(before && after && textOf(before.inlines) !== textOf(after.inlines) ? (['changed'] as const) : []),
  ...(moved ? (['moved'] as const) : []),
];

/** "Reworded: 3. New: 1." */
export function sumOf(changes: readonly ChangedText[], { sum }: ChangesWords, colon: string): string {
  const kinds = changes.flatMap(kindOf);
  return (['changed', 'added', 'removed', 'moved'] as const)
    .map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${sum[kind]}${colon}${count}.`)
    .join(' ');
}

function rowOf(change: ChangedText, language: Language, words: ChangesWords): Cell[] {
  const { before, after, moved } = change;
  const [old, present] = [before, after].map((paragraph) => paragraph?.list?.label ?? '');
  const number = [...new Set([old, present].filter(Boolean))].join(' → ');
  const [then, now] =
    before && after ? both(before, after, language) : [before && runs(before), after && runs(after)];
  return [
    { blocks: [textParagraph('tableCell', number)] },
    { blocks: [cell(then ?? note(words.wasAbsent))] },
    {
      blocks: [
        cell([
          ...(moved ? note(`${words.moved}${now?.length ? ' · ' : ''}`) : []),
          ...(now ?? note(words.isAbsent)),
        ]),
      ],
    },
  ];
}

const note = (text: string): Inline[] => [{ kind: 'text', text, italic: true }];
const cell = (inlines: Inline[]): Paragraph => ({ kind: 'paragraph', role: 'tableCell', inlines });
