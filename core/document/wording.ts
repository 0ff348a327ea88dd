import type { Named } from '../messages/refusal';
import type { Language } from '../model/language';
import type { Node, Text } from '../model/text';
import { isStale } from '../queries/isStale';
import { plainText } from '../queries/plainText';
import { shortened } from '../queries/shortened';
import type { Inline, TextRun } from './tree';
import { inlinesOf } from './inlines';
import type { Scope } from './scope';
import { WORDS } from './words';

/** A text as it will be printed; `language` when it is not the document's. */
export interface Printed {
  inlines: Inline[];
  language?: Language;
}

/** Nothing to read: no nodes, or only white space and breaks. */
export function isBlank(nodes: readonly Node[] | undefined): boolean {
  return (nodes ?? []).every((node) => {
    if (node.type === 'text') return node.text.trim() === '';
    if (node.type === 'bracket') return node.variants.every((variant) => isBlank(variant.nodes));
    return node.type === 'break';
  });
}

/** No wording in any language: a heading that was never entered, an empty field. */
export function isEmptyText(text: Text | undefined): boolean {
  return Object.values(text ?? {}).every((wording) => isBlank(wording?.nodes));
}

/**
 * A text in the document's language. Missing or behind its original, it is reported under `what` and comes back
 * marked: in another language if it has one, with a visible word in square brackets before it.
 */
export function printed(text: Text, what: Named, scope: Scope): Printed {
  const own = text[scope.language];
  if (own && !isBlank(own.nodes)) {
    const inlines = inlinesOf(own.nodes, what, scope);
    if (!isStale(text, scope.language)) return { inlines };
    scope.gaps.stale.add(what);
    return { inlines: [sign(scope.words.stale, 'stale'), ...marked(inlines, 'stale')] };
  }
  scope.gaps.missing.add(what);
  const other = [...scope.workshop.languages, ...(Object.keys(text) as Language[])].find(
    (language) => !isBlank(text[language]?.nodes),
  );
  if (other === undefined) return { inlines: [sign(scope.words.noText, 'missing')] };
  // Its dates and lists of delegations too are in that language, or the sentence would be in two.
  const inlines = inlinesOf(text[other]?.nodes ?? [], what, {
    ...scope,
    language: other,
    words: WORDS[other],
  });
  return {
    inlines: [
      { ...sign(scope.words.notTranslated, 'missing'), language: scope.language },
      ...marked(inlines, 'missing'),
    ],
    language: other,
  };
}

/** "[not translated] ": readable in black and white and in plain text too. */
export function sign(words: string, mark: 'missing' | 'stale'): TextRun {
  return { kind: 'text', text: `[${words}] `, italic: true, mark };
}

/** Whether this run says that a text is in another language or behind its original. */
export function isSign(inline: Inline, words: Scope['words']): boolean {
  return (
    inline.kind === 'text' &&
    inline.mark !== undefined &&
    [words.stale, words.notTranslated].some((each) => inline.text === `[${each}] `)
  );
}

function marked(inlines: Inline[], mark: 'missing' | 'stale'): Inline[] {
  return inlines.map((inline) =>
    inline.kind === 'text' && inline.gap === undefined ? { ...inline, mark } : inline,
  );
}

/** A heading or bullet named in a refusal by its first words, in each language it has. */
export function firstWords(text: Text): Named {
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, wording]) => {
      const words = plainText(wording?.nodes ?? []);
      if (words === '') return [];
      return [[language, shortened(words)]];
    }),
  );
}
