import type { Language } from '../model/language';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { isAdopted } from './adopted';
import { isStale } from './isStale';

/**
 * The text as it was issued, with the translations that were made of it since: what was lacking or behind at the
 * issue, and what is no more than a translation, is taken as it stands now, everything else stays as it was issued. The day of issue may have been stated later.
 */
export function issuedWording(issued: Workshop, present: Workshop, language: Language): Workshop {
  const translated = (then: Text, now: Text | undefined): Text => {
    const wording = now?.[language];
    // A wording that nobody adopted or issued: lacking then, behind, a later translation, or a courtesy.
    const lacking = !isAdopted(then, language, present.courtesy) || isStale(then, language);
    return wording !== undefined && lacking ? { ...then, [language]: wording } : then;
  };
  const { issue, correction } = present.document;
  return {
    ...issued,
    document: {
      ...issued.document,
      ...(issue && { issue }),
      ...(correction && { correction }),
      fields: mapValues(issued.document.fields, (paragraphs, id) =>
        paragraphs.map((paragraph, at) => translated(paragraph, present.document.fields[id]?.[at])),
      ),
    },
    groups: mapValues(issued.groups, (group, id) => ({
      ...group,
      title: translated(group.title, present.groups[id]?.title),
    })),
    recommendations: mapValues(issued.recommendations, (item, id) => {
      const now = present.recommendations[id];
      return {
        ...item,
        text: translated(item.text, now?.text),
        subItems: item.subItems.map((subItem) => ({
          ...subItem,
          text: translated(subItem.text, now?.subItems.find((each) => each.id === subItem.id)?.text),
        })),
      };
    }),
  };
}

function mapValues<T>(record: Record<string, T>, of: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value, key)]));
}
