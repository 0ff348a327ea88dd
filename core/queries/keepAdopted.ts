import { canonicalJson } from '../catalogue/canonical';
import type { Language } from '../model/language';
import type { Text, Wording } from '../model/text';
import type { Workshop } from '../model/workshop';
import { authenticLanguages, hasWords, isAdopted } from './adopted';

/**
 * An adopted workshop with what came to it from another laptop or a file: undefined where that changes the adopted text.
 * A translation that came with it is marked as one that was made afterwards.
 */
export function keepAdopted(
  before: Workshop,
  after: Workshop,
  late: NonNullable<Wording['late']>,
): Workshop | undefined {
  const now = { ...after, languages: before.languages, courtesy: before.courtesy };
  if (canonicalJson(adoptedOf(before, before)) !== canonicalJson(adoptedOf(now, before))) return undefined;
  return mapTexts(after, (text, was) => withLate(text, was ?? {}, before, late), before);
}

/** Everything of a workshop that adoption locks, in the languages in which `as` was adopted. */
function adoptedOf({ recommendations, groups }: Pick<Workshop, 'recommendations' | 'groups'>, as: Workshop) {
  const wordings = (text: Text, was: Text | undefined) =>
    (Object.keys(was ?? {}) as Language[])
      .filter((language) => isAdopted(was ?? {}, language, as.courtesy))
      .map((language) => [language, text[language]?.nodes]);
  return {
    recommendations: Object.values(recommendations).map(({ id, group, deleted, text, subItems }) => {
      const was = as.recommendations[id];
      const words = subItems.map((item) => [
        item.id,
        wordings(item.text, was?.subItems.find((known) => known.id === item.id)?.text),
      ]);
      return [id, group, deleted, wordings(text, was?.text), words];
    }),
    groups: Object.values(groups).map(({ id, title }) => [id, wordings(title, as.groups[id]?.title)]),
  };
}

function withLate(text: Text, was: Text, as: Workshop, late: NonNullable<Wording['late']>): Text {
  const authentic = authenticLanguages(as);
  const source = authentic.find((language) => isAdopted(was, language, as.courtesy));
  const original = source && text[source];
  if (!source || !original) return text;
  const marked = { ...text };
  for (const language of authentic) {
    const wording = text[language];
    if (!wording || language === source || isAdopted(was, language, as.courtesy)) continue;
    if (canonicalJson(wording.nodes) === canonicalJson(was[language]?.nodes ?? [])) continue;
    if (!hasWords(text, language)) continue;
    marked[language] = {
      from: { language: source, rev: original.rev },
      ...wording,
      late: wording.late ?? late,
    };
  }
  return marked;
}

function mapTexts(
  workshop: Workshop,
  change: (text: Text, was: Text | undefined) => Text,
  before: Workshop,
): Workshop {
  const each = <T>(things: Record<string, T>, of: (thing: T, id: string) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, of(thing, id)]));
  return {
    ...workshop,
    groups: each(workshop.groups, (group, id) => ({
      ...group,
      title: change(group.title, before.groups[id]?.title),
    })),
    recommendations: each(workshop.recommendations, (item, id) => ({
      ...item,
      text: change(item.text, before.recommendations[id]?.text),
      subItems: item.subItems.map((subItem) => ({
        ...subItem,
        text: change(
          subItem.text,
          before.recommendations[id]?.subItems.find((known) => known.id === subItem.id)?.text,
        ),
      })),
    })),
  };
}
