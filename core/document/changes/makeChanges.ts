import type { Refusal } from '../../messages/refusal';
import type { Language } from '../../model/language';
import type { Workshop } from '../../model/workshop';
import { isCourtesy } from '../../queries/adopted';
import { placeAndDays, titleLine } from '../meetingLines';
import { isRefused, makeProof } from '../interpret/interpret';
import { firstRefusal } from '../firstRefusal';
import { A4_WIDE } from '../paper';
import { textParagraph } from '../textParagraph';
import { known } from '../known';
import type { DocumentInput } from '../scope';
import type { Block, Cell, DocumentTree, Inline, Paragraph } from '../tree';
import { paragraphsOf, textOf } from '../visibleText';
import { WORDS } from '../words';
import { compareDocuments, type ChangedText } from './compare';
import { headOf, sinceOf, type ComparedState } from './comparedState';
import { keysOf } from './keys';
import { both, runs } from './marked';
import { isReworded, slipBlocks } from './slip';
import { CHANGES_WORDS, type ChangesWords } from './words';

export interface ChangesInput extends Pick<DocumentInput, 'style' | 'directory' | 'language' | 'now'> {
  before: ComparedState;
  after: ComparedState;
  /** The reworded texts alone, on a small page; in a second language beside the first, where one is named. */
  slip?: true | { beside: Language };
}

interface Compared {
  changes: ChangedText[];
  present: DocumentTree;
}

function comparedIn(input: ChangesInput): Compared | Refusal {
  const then = printed(input.before, input);
  if (Array.isArray(then)) return firstRefusal(then);
  const present = printed(input.after, input);
  if (Array.isArray(present)) return firstRefusal(present);
  const { language } = input;
  const changes = compareDocuments(withText(then.blocks, language), withText(present.blocks, language));
  return { changes, present };
}

/** Which texts are reworded in a language, by keys that are the same in every one. */
export function rewordedKeys(input: ChangesInput): Set<string> | Refusal {
  const compared = comparedIn(input);
  if ('refused' in compared) return compared;
  const keys = keysOf(paragraphsOf(compared.present.blocks), 'after');
  return new Set(
    compared.changes.filter(isReworded).flatMap(({ after }) => (after && keys.get(after)) ?? []),
  );
}

/**
 * What changed from one state of a text to another, as a document of its own: before and after beside each other, paragraph
 * by paragraph. Both are printed in the style of the later one, and name nobody who proposed, whatever the attribution.
 * @param alsoThere of a slip in two languages: what is reworded in the other one
 */
export function makeChanges(
  input: ChangesInput,
  alsoThere: ReadonlySet<string> = new Set(),
): DocumentTree | Refusal {
  const compared = comparedIn(input);
  if ('refused' in compared) return compared;
  const { before, after, style, language, now, slip } = input;
  const { changes, present } = compared;
  const words = CHANGES_WORDS[language];
  const title = known(after.workshop.meeting.title, language);
  const { footer, properties, draftMark, look } = present;
  const name = slip ? words.slip.title : words.title;
  const note = courtesyNote(present, after.workshop);
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
      ? slipBlocks({
          changes,
          present: present.blocks,
          since: sinceOf(before, language),
          note,
          language,
          alsoThere,
        })
      : blocksOf(changes, input, words, note),
  };
}

/** What the document says of its language where that is a courtesy: whatever is made of it says so too. */
function courtesyNote({ blocks, language }: DocumentTree, workshop: Workshop): string | undefined {
  if (!isCourtesy(workshop, language)) return undefined;
  const note = paragraphsOf(blocks).find(({ role }) => role === 'languageNote');
  return note && textOf(note.inlines);
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

function blocksOf(
  changes: readonly ChangedText[],
  input: ChangesInput,
  words: ChangesWords,
  note: string | undefined,
): Block[] {
  const { before, after, language } = input;
  const { meeting } = after.workshop;
  const heads: Block[] = [
    textParagraph('title', words.title),
    titleLine(meeting.title, language, 'mastheadBody'),
    textParagraph('mastheadPlaceDate', placeAndDays(meeting, language)),
    textParagraph('languageNote', note ?? ''),
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
