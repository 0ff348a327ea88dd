import { diffArrays } from 'diff';
import type { Block, Paragraph } from '../tree';
import { paragraphsOf, textOf } from '../visibleText';
import { inOrder } from './inOrder';

/** One printed text in both states; one side is absent where it is new or gone. */
export interface ChangedText {
  before?: Paragraph;
  after?: Paragraph;
  /** It stands elsewhere among the texts that stayed. */
  moved: boolean;
}

/** Paragraphs that come from one thing: a recommendation with its sub-items, a heading, a field. */
interface Part {
  key: string;
  kind: string;
  paragraphs: Paragraph[];
}

/** Headings and fields carry what stands under them: a text that changed places with one is what moved. */
const CARRIES = 10_000;

/**
 * What is printed otherwise than before, paragraph by paragraph, in the order of after; what is gone stands where it was.
 * Numbers alone are no change: they follow from the rest. Lists of people are no text and are left out.
 */
export function compareDocuments(before: readonly Block[], after: readonly Block[]): ChangedText[] {
  const old = partsOf(before);
  const present = partsOf(after);
  const places = new Map(old.map(({ key }, index) => [key, index]));
  const kept = present.filter(({ key }) => places.has(key));
  const stayed = inOrder(
    kept.map(({ key, kind }) => ({
      before: places.get(key) ?? 0,
      weight: kind === 'recommendation' ? 1 : CARRIES,
    })),
  );
  const moved = new Set(kept.filter((_, index) => !stayed[index]).map(({ key }) => key));
  const changed = new Map<string, ChangedText[]>();
  for (const part of present)
    changed.set(part.key, compareParts(old[places.get(part.key) ?? -1], part, moved.has(part.key)));

  const isThere = new Set(present.map(({ key }) => key));
  const gone = goneAfter(old, isThere, moved);
  const goneTexts = (key: string) =>
    (gone.get(key) ?? []).flatMap((part) => compareParts(part, undefined, false));
  return [
    ...goneTexts(''),
    ...present.flatMap(({ key }) => [...(changed.get(key) ?? []), ...goneTexts(key)]),
  ];
}

/** What is gone, by the part that stayed before it; "" for the beginning. */
function goneAfter(
  old: readonly Part[],
  isThere: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): Map<string, Part[]> {
  const gone = new Map<string, Part[]>();
  let last = '';
  for (const part of old) {
    if (isThere.has(part.key)) {
      if (!moved.has(part.key)) last = part.key;
    } else gone.set(last, [...(gone.get(last) ?? []), part]);
  }
  return gone;
}

function compareParts(before: Part | undefined, after: Part | undefined, moved: boolean): ChangedText[] {
  const old = before?.paragraphs ?? [];
  const present = after?.paragraphs ?? [];
  const texts: ChangedText[] = [];
  const steps = diffArrays(old, present, { comparator: (a, b) => textOf(a.inlines) === textOf(b.inlines) });
  const [first] = present;
  /** What the first text was before, if it is the same. */
  let same: Paragraph | undefined;
  let [o, p] = [0, 0];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (!step) continue;
    if (!step.added && !step.removed) {
      if (p === 0) same = old[o];
      o += step.value.length;
      p += step.value.length;
      continue;
    }
    // What was taken away and what came in its place are one step each, in either order.
    const other = steps[index + 1];
    const both = other !== undefined && (step.added ? other.removed : other.added);
    if (both) index += 1;
    const removed = step.removed ? step : both ? other : undefined;
    const added = step.added ? step : both ? other : undefined;
    const length = Math.max(removed?.value.length ?? 0, added?.value.length ?? 0);
    for (let pair = 0; pair < length; pair += 1) {
      const left = pair < (removed?.value.length ?? 0) ? old[o + pair] : undefined;
      const right = pair < (added?.value.length ?? 0) ? present[p + pair] : undefined;
      texts.push({
        ...(left && { before: left }),
        ...(right && { after: right }),
        moved: moved && right === first,
      });
    }
    o += removed?.value.length ?? 0;
    p += added?.value.length ?? 0;
  }
  return moved && first && same ? [{ before: same, after: first, moved }, ...texts] : texts;
}

function partsOf(blocks: readonly Block[]): Part[] {
  const parts = new Map<string, Part>();
  const printed = paragraphsOf(
    blocks.filter((block) => block.kind === 'paragraph' || block.role === 'masthead'),
  );
  for (const paragraph of printed) {
    if (paragraph.inlines.length === 0) continue;
    const { kind, id } = paragraph.source ?? { kind: paragraph.role, id: '' };
    const key = `${kind} ${id}`;
    const part = parts.get(key);
    if (part) part.paragraphs.push(paragraph);
    else parts.set(key, { key, kind, paragraphs: [paragraph] });
  }
  return [...parts.values()];
}
