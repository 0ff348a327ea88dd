import { textOf } from '../document/visibleText';
import type { Inline } from '../document/tree';
import { firstWords } from '../document/wording';
import { shortened } from '../queries/shortened';
import type { Named } from '../messages/refusal';
import type { Place } from './check';
import type { CheckedDocument } from './checkedDocument';

/** A place as a reader would name it: by its number, the label of its field, or its first words. */
export function placeName(place: Place, document: CheckedDocument): Named {
  if (place.kind === 'document') return {};
  const { workshop, style } = document;
  const field = place.kind === 'field' ? style?.fields.find(({ id }) => id === place.id) : undefined;
  if (field) return field.label;
  const paragraph = document.paragraphAt(place);
  const list = paragraph?.list;
  if (list && list.format !== 'bullet') return list.label.replace(/\.$/, '');
  const recommendation = place.kind === 'recommendation' ? workshop.recommendations[place.id] : undefined;
  if (recommendation) return firstWords(recommendation.text);
  return { [document.language]: shortened(textOf(withoutSign(paragraph?.inlines ?? []))) };
}

/** A marked text starts with a sign such as "[not translated]", which names nothing. */
function withoutSign(inlines: readonly Inline[]): readonly Inline[] {
  const [first] = inlines;
  return first?.kind === 'text' && first.mark !== undefined && first.text.startsWith('[')
    ? inlines.slice(1)
    : inlines;
}
