import { canonicalJson } from '../catalogue/canonical';
import type { Workshop } from '../model/workshop';
import { numberRecommendations } from './numbers';

type Texts = Pick<Workshop, 'meeting' | 'groups' | 'recommendations'> & {
  document: Pick<Workshop['document'], 'style' | 'nature' | 'fields'>;
};

/** Records keep their object while they stay the same, so each is read once. */
const read = new WeakMap<object, string>();

/**
 * What a circulated text says, as a short mark: the same for the same words in the same order, another one otherwise.
 * Who proposed, who spoke and where it is mapped does not count.
 */
export function markOfText({ meeting, groups, recommendations, document }: Texts): string {
  const { style, nature, fields } = document;
  const parts = [once(meeting, meeting), style, nature, once(fields, fields)];
  for (const { group, items } of numberRecommendations({ groups, recommendations })) {
    const { id, title, level, references, referenceDash, numbering, marker } = group;
    parts.push(once(group, [id, title, level, references, referenceDash, numbering, marker]));
    for (const { recommendation, printed, tombstone, number } of items) {
      if (!printed) continue;
      const { text, subItems, reservations } = recommendation;
      const words = tombstone ? 'gone' : once(recommendation, [text, subItems, reservations]);
      parts.push(`${recommendation.id} ${number ?? ''} ${words}`);
    }
  }
  return hashOf(parts.join('\n'));
}

/**
 * The number of the draft that a text is: that of the one that was circulated while it says what that one says, the next
 * one after any change. Undefined once it is no draft.
 */
export function draftNumber(workshop: Texts & Pick<Workshop, 'document'>): number | undefined {
  const { status, circulated, circulatedAs } = workshop.document;
  if (status === 'draft') return circulated + 1;
  if (status !== 'circulated') return undefined;
  const isChanged = circulatedAs !== undefined && circulatedAs !== markOfText(workshop);
  return Math.max(circulated, 1) + (isChanged ? 1 : 0);
}

function once(thing: object, value: unknown): string {
  const known = read.get(thing);
  if (known !== undefined) return known;
  const hash = hashOf(canonicalJson(value));
  read.set(thing, hash);
  return hash;
}

/** 53 bits, as hexadecimal (cyrb53, public domain): it tells texts apart and protects nothing. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16);
}
