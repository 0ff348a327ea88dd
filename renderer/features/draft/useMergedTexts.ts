import { useRef, useState } from 'react';
import { joinedWording } from '../../../core/commands/mergedText';
import { LANGUAGES, type ByLanguage, type Language } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import type { Node } from '../../../core/model/text';
import { formKeys } from '../../state/draftKeys';
import { useKeptForm } from '../../state/useKeptForm';
import { wordingFromDraft, wordingToDraft } from '../../blocks/wording/wordingDraft';

/** The box of the sub-items that are left out: their ids, separated by spaces. */
const LEFT = 'left';

type Originals = readonly Recommendation[];

/** The languages to write a merged text in: those wanted, and every other that an original has. */
export function languagesOf(originals: Originals, wanted: readonly Language[]): Language[] {
  const known = new Set<Language>(wanted);
  for (const language of LANGUAGES) if (originals.some(({ text }) => text[language])) known.add(language);
  return [...known];
}

/**
 * The merged wording in each language: the originals' joined, then what is typed over it, which is kept until it is sent.
 * What was kept of the same originals stands on the wordings that it was typed on, so that a later one is not lost by it.
 */
export function useMergedTexts(originals: Originals, languages: readonly Language[]) {
  const ids = originals.map(({ id }) => id);
  const blank = Object.fromEntries([...languages, LEFT].map((field) => [field, ''])) as Record<
    Language | typeof LEFT,
    string
  >;
  const form = useKeptForm(formKeys.merge(ids), blank);
  const isOfThese = (kept: ReturnType<typeof form.kept>) => kept?.ids?.join(' ') === ids.join(' ');
  const leaving = form.kept(LEFT);
  const left = new Set(leaving && isOfThese(leaving) ? leaving.text.split(' ') : []);
  const afresh = (language: Language): Begun => ({
    value: [joinedWording(originals, language)],
    base: originals.map(({ text }) => text[language]?.rev ?? 0),
  });
  const [begun, setBegun] = useState(() => {
    const offered = (language: Language): Begun | undefined => {
      const kept = form.kept(language);
      const value = wordingFromDraft(kept?.text);
      return value && kept?.base && isOfThese(kept) ? { value, base: kept.base, isOffered: true } : undefined;
    };
    return new Map(languages.map((language) => [language, offered(language) ?? afresh(language)]));
  });
  const [round, setRound] = useState(0);
  const typed = useRef<ByLanguage<Node[]>>({});
  const isOffered = form.isOffered && (left.size > 0 || [...begun.values()].some((each) => each.isOffered));

  return {
    form: { ...form, isOffered },
    /** Another one where the editors begin anew. */
    round,
    shownIn: (language: Language): Node[][] => begun.get(language)?.value ?? [],
    written: (): ByLanguage<Node[]> => {
      const offered = [...begun].filter(([, each]) => each.isOffered);
      return {
        ...Object.fromEntries(offered.map(([language, { value }]) => [language, value[0] ?? []])),
        ...typed.current,
      };
    },
    /** What stands in a language's field. */
    now: (language: Language): readonly Node[] =>
      wordingFromDraft(form.text(language))?.[0] ?? begun.get(language)?.value[0] ?? [],
    keep: (language: Language, nodes: Node[]) => {
      typed.current = { ...typed.current, [language]: nodes };
      form.line(language).type(wordingToDraft([nodes]), { base: begun.get(language)?.base ?? [], ids });
    },
    /** Ids of sub-items that are left out: kept as the wordings are. */
    left,
    leave: (subItem: string, isLeft: boolean) => {
      const others = [...left].filter((id) => id !== subItem);
      form.line(LEFT).type((isLeft ? [...others, subItem] : others).join(' '), { base: [], ids });
    },
    /** The `rev` of each original's wording in each language that the merged one is written on. */
    base: Object.fromEntries(ids.map((id, index) => [id, revsOf(begun, index)])),
    anew: () => {
      setBegun(new Map(languages.map((language) => [language, afresh(language)])));
      typed.current = {};
      setRound((count) => count + 1);
    },
  };
}

/** The same array as long as the editor stands: another one would be put into it. */
interface Begun {
  value: Node[][];
  base: number[];
  isOffered?: boolean;
}

function revsOf(begun: ReadonlyMap<Language, Begun>, index: number): ByLanguage<number> {
  const revs: ByLanguage<number> = {};
  for (const [language, { base }] of begun) if (base[index]) revs[language] = base[index];
  return revs;
}
