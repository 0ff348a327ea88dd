import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';

/** Every text that a document prints, but for those of reservations. */
export function* printedTexts<T extends Pick<Workshop, 'recommendations' | 'groups' | 'document'>>(
  workshop: T,
): Generator<Text> {
  for (const { text, subItems } of Object.values(workshop.recommendations)) {
    yield text;
    for (const subItem of subItems) yield subItem.text;
  }
  for (const { title } of Object.values(workshop.groups)) yield title;
  for (const paragraphs of Object.values(workshop.document.fields)) yield* paragraphs;
}
