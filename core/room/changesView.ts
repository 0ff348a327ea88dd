import { compareDocuments, type ChangedText } from '../document/changes/compare';
import { headOf, sinceOf, sumOf, withText } from '../document/changes/makeChanges';
import { numbersOf } from '../document/changes/slip';
import { CHANGES_WORDS } from '../document/changes/words';
import { groupsBlock } from '../document/interpret/blocks/groups';
import type { Paragraph } from '../document/tree';
import { WORDS } from '../document/words';
import type { Language } from '../model/language';
import { fill } from '../text/fill';
import { goingOn } from './draftView';
import { markChange } from './markChange';
import {
  languagesOf,
  roomScope,
  type Bare,
  type ComparedStates,
  type RoomInput,
  type Shown,
} from './roomScope';
import { roomRuns } from './runs';
import type { RoomBlock, RoomRun, RoomViewOf } from './view';

interface Side extends Pick<RoomBlock, 'label' | 'runs'> {
  /** Which text it is: the same in every language. */
  key: string;
}

/**
 * What changed from one state to another, paragraph by paragraph, with what came and what went marked in one text: a wall has
 * no width for before and after beside each other in two languages. Only what is negotiated; it names nobody.
 */
export function changesView(
  shown: Shown,
  compared: ComparedStates,
  input: RoomInput,
): Bare<RoomViewOf<'draft'>> {
  const { language, also } = languagesOf(shown);
  const own = changesIn(language, compared, input);
  const other = also && changesIn(also, compared, input);
  const head = own.heads.flatMap((runs, at) => {
    const role = at === 0 ? ('title' as const) : ('reference' as const);
    const beside = other?.heads[at];
    return [{ role, label: '', runs, ...(beside && { beside: { label: '', runs: beside } }) }];
  });
  return {
    kind: 'draft',
    ...languagesOf(shown),
    blocks: [...head, ...paired(own.texts, other?.texts ?? [])],
    first: 0,
  };
}

/** Each text once, in the order of the first language; one that changed in the second alone follows its neighbour there. */
function paired(own: readonly Side[], other: readonly Side[]): Bare<RoomViewOf<'draft'>>['blocks'] {
  const all = own.map((side): { own: Side; beside?: Side } => ({ own: side }));
  let last = -1;
  for (const beside of other) {
    const at = all.findIndex(({ own: { key } }) => key === beside.key);
    const pair = all[at];
    if (pair) pair.beside = beside;
    else all.splice(last + 1, 0, { own: { ...beside, runs: [] }, beside: { ...beside } });
    last = pair ? at : last + 1;
  }
  return all.flatMap(({ own: { label, runs }, beside }) =>
    goingOn({ role: 'item', label, runs }, beside && { label: beside.label, runs: beside.runs }),
  );
}

function changesIn(language: Language, { before, after, now }: ComparedStates, input: RoomInput) {
  const words = CHANGES_WORDS[language];
  const [then, present] = [before, after].map(({ workshop, frameworks }) =>
    withText({ language, blocks: groupsBlock(roomScope({ ...input, workshop, frameworks }, language)) }),
  );
  const changes = compareDocuments(then ?? [], present ?? []);
  const numbers = new Map([...numbersOf(then ?? []), ...numbersOf(present ?? [])]);
  const counted = new Map<string, number>();
  const texts = changes.map((change): Side => {
    const { source, role } = change.after ?? change.before ?? {};
    const of = `${source?.kind ?? ''} ${source?.id ?? ''} ${role ?? ''}`;
    const place = counted.get(of) ?? 0;
    counted.set(of, place + 1);
    return { key: `${of} ${place}`, label: labelOf(change, numbers), runs: runsOf(change, language) };
  });
  const since = fill(words.slip.since, { since: sinceOf(before, { language }, words) });
  const sum = sumOf(changes, words, WORDS[language].colon);
  const heads = [
    words.title,
    since,
    ...(now ? [] : [headOf(words.after, after, { language }, words)]),
    sum === '' ? words.nothing : sum,
  ];
  return { texts, heads: heads.map((text): RoomRun[] => [{ kind: 'text', text }]) };
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
