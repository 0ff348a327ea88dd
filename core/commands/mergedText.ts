import type { ByLanguage, Language } from '../model/language';
import { LANGUAGES } from '../model/language';
import type { Recommendation } from '../model/recommendation';
import type { Node, Text } from '../model/text';
import { isStale } from '../queries/isStale';
import { isBlank } from './wording';

type Original = Pick<Recommendation, 'id' | 'text'>;

/** The originals' wordings in one language, one after the other; never those of another language. */
export function joinedWording(originals: readonly Original[], language: Language): Node[] {
  const wordings = originals.flatMap(({ text }) => (text[language] ? [text[language].nodes] : []));
  return wordings
    .filter((nodes) => !isBlank(nodes))
    .flatMap((nodes, index): Node[] => [
      ...(index > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
      ...nodes,
    ]);
}

/**
 * Merges the texts of several recommendations: the text that was written, and in every other language the originals'
 * wordings. A language in which an original has no wording, or an outdated one, is marked as behind the drafting
 * language.
 */
export function mergedText(
  originals: readonly Original[],
  written: ByLanguage<Node[]>,
  languages: readonly Language[],
): Text {
  const wordings: ByLanguage<Node[]> = {};
  for (const language of LANGUAGES) {
    const given = written[language];
    const nodes = given && !isBlank(given) ? given : joinedWording(originals, language);
    if (!isBlank(nodes)) wordings[language] = nodes;
  }
  const main = languages.find((language) => wordings[language] !== undefined);
  const isBehind = (language: Language) =>
    originals.some(
      ({ text }) => main !== undefined && text[main] && (!text[language] || isStale(text, language)),
    );
  const others = LANGUAGES.filter((language) => language !== main && wordings[language] !== undefined);
  const rev = others.some(isBehind) ? 2 : 1;
  const text: Text = {};
  for (const language of LANGUAGES) {
    const nodes = wordings[language];
    if (!nodes) continue;
    const follows =
      language !== main &&
      main !== undefined &&
      originals.every(({ text: own }) => !own[language] || own[language].from?.language === main);
    if (language === main) text[language] = { nodes, rev };
    else if (main !== undefined && (follows || isBehind(language)))
      text[language] = { nodes, rev: 1, from: { language: main, rev: isBehind(language) ? 1 : rev } };
    else text[language] = { nodes, rev: 1 };
  }
  return text;
}

/** Wordings of the originals that were changed after somebody began to write the merged one: they are kept beside it. */
export function changedSince(
  originals: readonly Original[],
  base: Readonly<Record<string, ByLanguage<number>>>,
): { language: Language; nodes: Node[]; base: number }[] {
  return originals.flatMap(({ id, text }) =>
    LANGUAGES.flatMap((language) => {
      const present = text[language];
      const writtenOn = base[id]?.[language] ?? 0;
      if (!present || present.rev === writtenOn) return [];
      return [{ language, nodes: present.nodes, base: writtenOn }];
    }),
  );
}
