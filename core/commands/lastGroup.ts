import { current, type Draft } from 'immer';
import type { CommandContext } from '../ledger/command';
import { inOrder } from '../model/order';
import type { Workshop } from '../model/workshop';
import { makeGroup } from './makeGroup';

/** The id of the last group; a workshop without any gets one without a heading. */
export function lastGroup(draft: Draft<Workshop>, context: CommandContext): string {
  const last = inOrder(Object.values(current(draft.groups))).at(-1);
  if (last) return last.id;
  const id = context.newId();
  makeGroup(draft, { id, title: {}, given: { referenceDash: '-' } }, context);
  return id;
}
