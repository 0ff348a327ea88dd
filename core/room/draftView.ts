import { groupsBlock } from '../document/interpret/blocks/groups';
import type { Paragraph } from '../document/tree';
import type { Language } from '../model/language';
import { piecesOf } from './pieces';
import { languagesOf, roomScope, type Bare, type RoomInput, type Shown } from './roomScope';
import { roomRuns } from './runs';
import type { RoomBlock, RoomViewOf, ShownBlock } from './view';

/** What stands in one block at most, so that none is higher than the wall; a longer paragraph goes on in the next. */
const BLOCK = { alone: 420, beside: 210 };

/** What the wall shows of a document, and how; reservations and whatever else has no role here stay away. */
export const ROOM_ROLES: Partial<Record<Paragraph['role'], RoomBlock['role']>> = {
  heading1: 'heading',
  heading2: 'heading',
  heading3: 'heading',
  referenceLine: 'reference',
  recommendation: 'item',
  chapeau: 'item',
  subItem: 'subItem',
  lastSubItem: 'subItem',
  body: 'text',
  title: 'heading',
  subtitle: 'heading',
};

interface DraftBlock extends RoomBlock {
  /** Where it comes from and its place there: the same in every language. */
  key: string;
}

function blocksIn(language: Language, input: RoomInput): DraftBlock[] {
  const scope = roomScope(input, language);
  const counted = new Map<string, number>();
  return groupsBlock(scope).flatMap(({ role, inlines, list, source }) => {
    const shown = ROOM_ROLES[role];
    if (!shown) return [];
    const of = `${source?.kind ?? ''} ${source?.id ?? ''} ${shown}`;
    const place = counted.get(of) ?? 0;
    counted.set(of, place + 1);
    return [{ key: `${of} ${place}`, role: shown, label: list?.label ?? '', runs: roomRuns(inlines, scope) }];
  });
}

/** The draft from its title on, in one language or in two, paragraph by paragraph. */
export function draftView(shown: Shown, title: string, input: RoomInput): Bare<RoomViewOf<'draft'>> {
  const { language, also } = languagesOf(shown);
  const others = new Map(also ? blocksIn(also, input).map((block) => [block.key, block]) : []);
  const blocks = blocksIn(language, input).flatMap(({ key, ...block }) => {
    const other = others.get(key);
    const isTwice = other && JSON.stringify(other.runs) === JSON.stringify(block.runs);
    return goingOn(block, other && !isTwice ? { label: other.label, runs: other.runs } : undefined);
  });
  return {
    kind: 'draft',
    ...languagesOf(shown),
    blocks: [{ role: 'title', label: '', runs: [{ kind: 'text', text: title }] }, ...blocks],
    first: 0,
  };
}

/** A block, or as many as it takes; the second and later ones have no label. */
export function goingOn(
  block: RoomBlock,
  beside: Pick<RoomBlock, 'label' | 'runs'> | undefined,
  limit = BLOCK,
): ShownBlock[] {
  const pieces = piecesOf(
    [block, ...(beside ? [beside] : [])].map((side) => ({ ...side, subItems: [] })),
    beside ? limit.beside : limit.alone,
  );
  return pieces.map(([own, other], at) => ({
    role: block.role,
    ...(at > 0 && { goesOn: true as const }),
    label: at === 0 ? block.label : '',
    runs: own?.runs ?? [],
    ...(beside && other && { beside: { label: at === 0 ? beside.label : '', runs: other.runs } }),
  }));
}
