import { z } from 'zod';
import type { Draft } from 'immer';
import type { Language } from '../model/language';
import { nodeSchema, type Node, type Text, type Wording } from '../model/text';
import { plainText } from '../queries/plainText';
import { refuse, type Refusal } from '../messages/refusal';
import { lengthOf } from '../queries/lengthOf';
import { TEXT_LIMIT } from '../text/limits';
import { languageSchema } from '../model/language';

/** The `rev` of a wording that something was written on; 0 when there was none. It comes out of a payload alone. */
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

/**
 * Puts a wording into a text; its `rev` counts up, so that translations made from it become stale.
 * @param _base what it was written on: a step without one cannot change a text
 */
export function setWording(
  text: Draft<Text>,
  language: Language,
  nodes: Node[],
  _base: Base,
  translatedFrom?: Language,
): void {
  const rev = (text[language]?.rev ?? 0) + 1;
  const source = translatedFrom && text[translatedFrom];
  const kept = text[language]?.from;
  const from = source && translatedFrom ? { language: translatedFrom, rev: source.rev } : kept;
  text[language] = { nodes, rev, ...(from && { from }) };
}

/**
 * Refuses a text that was written on a wording which has moved on. The refusal says what stands there now, and whoever
 * wrote keeps what was typed as a draft: so both are there, and neither is dropped.
 */
export function staleBase(present: Wording | undefined, base: number): Refusal | undefined {
  if ((present?.rev ?? 0) === base) return undefined;
  return refuse('wording.moved', { present: plainText(present?.nodes ?? []).slice(0, 200) });
}

export function plainNodes(text: string): Node[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
