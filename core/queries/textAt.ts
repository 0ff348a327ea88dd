import type { Language } from '../model/language';
import { languageSchema } from '../model/languageSchema';
import type { Recommendation } from '../model/recommendation';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';

type Titled = Record<string, { title: Text } | undefined>;
interface Holder {
  recommendations: Record<string, Pick<Recommendation, 'subItems'> | undefined>;
  groups: Titled;
  agenda: Titled;
}

export interface TextPlace {
  text: Text;
  language: Language;
  /** The recommendation whose sub-item it is. */
  recommendation?: string;
}

/**
 * The text that a version kept beside the present one was written for (`handover.kept`): of a sub-item, or the title of a
 * heading or an agenda item.
 * @param where its path, words parted by spaces: "recommendations r12 subItems s1 text en", "groups g1 title fr"
 * @returns undefined where the version is of something else than a text, or of a text that is gone
 */
export function textAt(workshop: Holder | Workshop, where: string): TextPlace | undefined {
  const [collection, id = '', field, ...rest] = where.split(' ');
  const isTitle = (collection === 'groups' || collection === 'agenda') && field === 'title';
  if (isTitle && rest.length === 1) {
    const text = workshop[collection][id]?.title;
    const language = languageSchema.safeParse(rest[0]);
    return text && language.success ? { text, language: language.data } : undefined;
  }
  if (collection !== 'recommendations' || field !== 'subItems' || rest.length !== 3 || rest[1] !== 'text')
    return undefined;
  const text = workshop.recommendations[id]?.subItems.find((each) => each.id === rest[0])?.text;
  const language = languageSchema.safeParse(rest[2]);
  return text && language.success ? { text, language: language.data, recommendation: id } : undefined;
}
