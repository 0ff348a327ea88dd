import { z } from 'zod';
import type { Draft } from 'immer';
import type { Language } from '../model/language';
import { nodeSchema, type Node, type Text, type Wording } from '../model/text';
import { plainText } from '../queries/plainText';
import { refuse, type Refusal } from '../messages/refusal';
import { lengthOf } from '../queries/lengthOf';
import { TEXT_LIMIT } from '../text/limits';
import { languageSchema } from '../model/languageSchema';

/** `rev` of the wording that an author saw; 0 if there was none. Only a payload can make one. */
const baseSchema = z.number().int().min(0).brand<'base'>();
export type Base = z.infer<typeof baseSchema>;

/** The base of a text that is new with this step. */
export const NO_BASE = baseSchema.parse(0);

/** What a command takes for a wording: nodes in a language, and what it was written on or translated from. */
export const wordingPayload = {
  language: languageSchema,
  nodes: z.array(nodeSchema).max(5_000),
  base: baseSchema,
  /** Given when this is a translation: the language it was made from. */
  translatedFrom: languageSchema.optional(),
};

export function isBlank(nodes: readonly Node[]): boolean {
  return nodes.every((node) =>
    node.type === 'text'
      ? node.text.trim() === ''
      : node.type === 'break' || (node.type === 'bracket' && node.variants.every((v) => isBlank(v.nodes))),
  );
}

export function checkLength(nodes: readonly Node[]): Refusal | undefined {
  const length = lengthOf(nodes);
  return length > TEXT_LIMIT ? refuse('text.tooLong', { length, limit: TEXT_LIMIT }) : undefined;
}

/** What a wording is besides its words: made from another language, and after the text was adopted. */
export interface Entered {
  translatedFrom?: Language | undefined;
  late?: Wording['late'];
}

/**
 * Stores a wording in a text and counts its `rev` up, so that translations made from it become outdated.
 * @param _base the wording that the author saw: a text cannot be changed without one
 */
export function setWording(
  text: Draft<Text>,
  language: Language,
  nodes: Node[],
  _base: Base,
  { translatedFrom, late }: Entered = {},
): void {
  const rev = (text[language]?.rev ?? 0) + 1;
  const source = translatedFrom && text[translatedFrom];
  const before = text[language]?.from;
  // What was translated back from this wording is no original of it any more.
  const kept = before && text[before.language]?.from?.language === language ? undefined : before;
  const from = source && translatedFrom ? { language: translatedFrom, rev: source.rev } : kept;
  text[language] = { nodes, rev, ...(from && { from }), ...(late && { late }) };
}

/**
 * Refuses a text whose base is not the present wording. The refusal holds the present text, and the author keeps the
 * typed one as a draft.
 */
export function staleBase(present: Wording | undefined, base: number): Refusal | undefined {
  if ((present?.rev ?? 0) === base) return undefined;
  return refuse('wording.moved', { present: plainText(present?.nodes ?? []).slice(0, 200) });
}

export function plainNodes(text: string): Node[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
