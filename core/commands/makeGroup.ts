import type { Draft } from 'immer';
import { z } from 'zod';
import { fold } from '../directory/fold';
import type { CommandContext } from '../ledger/command';
import { idSchema } from '../model/ids';
import { inOrder, orderAfter } from '../model/order';
import type { Language } from '../model/language';
import type { Group } from '../model/recommendation';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { plainText } from '../queries/plainText';
import { wordingPayload } from './wording';

type Form = { [K in 'level' | 'numbering' | 'marker' | 'referenceDash']?: Group[K] | undefined };

/** Puts a heading into the workshop, in the house style's form unless another is given. */
export function makeGroup(
  draft: Draft<Workshop>,
  { id, title, after, given = {} }: { id: string; title: Text; after?: string | null; given?: Form },
  { catalogue }: CommandContext,
): void {
  const style = catalogue.styles.find((candidate) => candidate.id === draft.document.style);
  draft.groups[id] = {
    id,
    order: orderAfter(Object.values(draft.groups), after),
    title,
    references: [],
    level: given.level ?? style?.defaults.groupLevel ?? 1,
    numbering: given.numbering ?? style?.defaults.groupNumbering ?? 'continue',
    marker: given.marker ?? style?.defaults.groupMarker ?? 'number',
    referenceDash: given.referenceDash ?? style?.referenceLine?.dash ?? '-',
  };
}

/** A heading that comes with what is captured under it, under an id of the caller's. */
export const newHeadingSchema = z.strictObject({ id: idSchema, title: wordingPayload.nodes });

/**
 * Makes a heading within another step, so that one undo takes both back. Answers its id: one that is called so already
 * is taken as it is, since two lines may name the same new heading before the first has arrived.
 */
export function openHeading(
  draft: Draft<Workshop>,
  { id, title }: z.output<typeof newHeadingSchema>,
  language: Language,
  context: CommandContext,
): string {
  const called = fold(plainText(title));
  const here = inOrder(Object.values(draft.groups)).find(
    (group) =>
      group.id === id || Object.values(group.title).some((each) => fold(plainText(each.nodes)) === called),
  );
  if (here) return here.id;
  makeGroup(draft, { id, title: { [language]: { nodes: title, rev: 1 } } }, context);
  return id;
}
