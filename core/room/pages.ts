import { joined } from './markChange';
import type { BareView } from './roomScope';
import { piecesOf } from './pieces';
import type { RoomPage } from './stage';
import type { RoomRun, ShownBlock } from './view';

/** Letters of one language that a wall of 4:3 shows at five hundredths of its height, alone and beside another. */
const PAGE = { alone: 700, beside: 360 };
/** The lines of a draft on such a wall, under a message too, and the letters of one line. */
const DRAFT = { lines: 12, line: 56 };
/** The same of a list of changes, of whose heads a line is lower. */
const CHANGES = { lines: 11, head: 1.4 };

const lettersOf = (runs: readonly RoomRun[]) =>
  runs.reduce((sum, run) => sum + (run.kind === 'break' ? DRAFT.line : run.text.length), 0);

/**
 * With which blocks the pages of a text in blocks begin.
 * @param limit how many lines a page has
 * @param taken how many of them something else takes on the first
 * @param joins whether what goes on is joined with what stands before it
 */
function pageStarts(blocks: readonly ShownBlock[], limit: number, taken = 0, joins = false): number[] {
  const starts = [0];
  let lines = taken;
  for (const [at, { runs, beside, goesOn }] of blocks.entries()) {
    const own = [runs, ...(beside ? [beside.runs] : [])]
      .map((side) => lettersOf(side) / DRAFT.line)
      .map((height) => (joins && goesOn ? height : Math.ceil(height) + 0.4))
      .reduce((sum, height) => sum + height, 0);
    if (lines + own > limit && at > (starts.at(-1) ?? 0)) {
      // A heading goes with what follows it.
      let first = at;
      while (first - 1 > (starts.at(-1) ?? 0) && leads(blocks[first - 1])) first -= 1;
      starts.push(first);
      lines = 1.4 * (at - first);
    }
    lines += own;
  }
  return starts;
}

/** A wider wall shows more of a draft than its page, and nothing less. */
const draftPages = ({ blocks }: Extract<BareView, { kind: 'draft' }>) => pageStarts(blocks, DRAFT.lines);

function changesPages({ blocks, heads }: Extract<BareView, { kind: 'changes' }>): ShownBlock[][] {
  const starts = pageStarts(blocks, CHANGES.lines, heads.length * CHANGES.head, true);
  return starts.map((start, at) =>
    joinedBlocks([...withLabel(blocks, start), ...blocks.slice(start + 1, starts[at + 1])]),
  );
}

/** What goes on stands in one block with what it goes on from, where both are on one page. */
function joinedBlocks(blocks: readonly ShownBlock[]): ShownBlock[] {
  const out: ShownBlock[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (!block.goesOn || !last) out.push(block);
    else {
      const { beside } = last;
      const more = block.beside?.runs ?? [];
      out[out.length - 1] = {
        ...last,
        runs: joined([...last.runs, ...block.runs]),
        ...(beside && { beside: { ...beside, runs: joined([...beside.runs, ...more]) } }),
      };
    }
  }
  return out;
}

/** The first block of a page: one that goes on says there again which text it is. */
function withLabel(blocks: readonly ShownBlock[], at: number): ShownBlock[] {
  const block = blocks[at];
  if (!block?.goesOn) return block ? [block] : [];
  const begun = blocks.slice(0, at).findLast(({ goesOn }) => !goesOn);
  const { goesOn: _goesOn, beside, ...own } = block;
  const label = begun?.label ?? '';
  return [{ ...own, label, ...(beside && { beside: { ...beside, label: begun?.beside?.label ?? '' } }) }];
}

const leads = (block: { role: string } | undefined) =>
  block?.role === 'heading' || block?.role === 'reference';

/** The present page of what was sent, and how many there are. `place` is the page, or of a draft its first block. */
export function pageAt(view: BareView, place: number): RoomPage {
  if (view.kind === 'draft') {
    const starts = draftPages(view);
    return { at: starts.filter((start) => start <= place).length, of: starts.length };
  }
  const of =
    view.kind === 'recommendation'
      ? pagesOf(view).length
      : view.kind === 'changes'
        ? changesPages(view).length
        : 1;
  return { at: Math.min(place + 1, of), of };
}

/** The place that is one page on (`1`) or back (`-1`); the same one at the ends. */
export function turned(view: BareView, place: number, by: 1 | -1): number {
  if (view.kind === 'draft') {
    const starts = draftPages(view);
    return (
      (by > 0 ? starts.find((start) => start > place) : starts.findLast((start) => start < place)) ?? place
    );
  }
  const { at, of } = pageAt(view, place);
  return Math.max(0, Math.min(of - 1, at - 1 + by));
}

function pagesOf(view: Extract<BareView, { kind: 'recommendation' }>) {
  const { beside } = view;
  return piecesOf([view, ...(beside ? [beside] : [])], beside ? PAGE.beside : PAGE.alone);
}

/** What stands on the wall of a view that may be longer than the wall. */
export function onPage(view: BareView, place: number): BareView {
  if (view.kind === 'draft') return { ...view, first: Math.min(place, view.blocks.length - 1) };
  if (view.kind === 'changes') {
    const pages = changesPages(view);
    const page = pageAt(view, place);
    if (page.of === 1) return { ...view, blocks: pages[0] ?? [] };
    const { heads } = view;
    return { ...view, heads: page.at === 1 ? heads : [], blocks: pages[page.at - 1] ?? [], page };
  }
  if (view.kind !== 'recommendation') return view;
  const pages = pagesOf(view);
  if (pages.length === 1) return view;
  const page = pageAt(view, place);
  const [own, beside] = pages[page.at - 1] ?? [];
  return {
    ...view,
    ...(own && { label: own.label, runs: own.runs, subItems: own.subItems }),
    ...(beside && { beside: { label: beside.label, runs: beside.runs, subItems: beside.subItems } }),
    page,
  };
}
