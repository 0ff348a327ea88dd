import { overLimit } from '../ledger/overLimit';
import type { Patch } from 'immer';
import { commandNamed } from './index';
import { makeXmlSafeValue } from '../text/xmlSafeValue';
import type { CommandContext } from '../ledger/command';
import { produceWithPatches } from '../ledger/immer';
import type { Scope, States } from '../ledger/ledger';
import { carrySurvey } from '../queries/survey';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';

/** A command that was applied: the new state, and the patches both ways. */
export interface Applied<S> {
  state: S;
  payload: unknown;
  /** Characters of the payload that no document can hold and that were taken out. */
  removedCharacters: number;
  patches: Patch[];
  inverse: Patch[];
}

/**
 * Parses a payload and applies the named command. Pure: the state given stays as it was.
 * A command that changes nothing gives empty patches; the host then writes no line.
 */
export function runCommand<S extends Scope>(
  scope: S,
  state: States[S],
  name: string,
  payload: unknown,
  context: CommandContext,
): Applied<States[S]> | Refusal {
  const command = commandNamed(scope, name);
  if (!command) return refuse('command.unknown', { name });
  const legal = makeXmlSafeValue(payload);
  const parsed = command.payload.safeParse(legal.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(
      'input.invalid',
      { issue: issue?.message ?? 'unreadable' },
      issue?.path.join('.') || undefined,
    );
  }
  const { onNewerState, checkBase } = command;
  const moved = onNewerState === 'refuse' && typeof checkBase === 'function' && checkBase(state, parsed.data);
  if (moved) return moved;
  let refusal: Refusal | undefined;
  const [next, patches, inverse] = produceWithPatches(state, (draft) => {
    const result = command.apply(draft, parsed.data, context);
    if (isRefusal(result)) refusal = result;
  });
  if ('recommendations' in state && 'recommendations' in next)
    carrySurvey(state.recommendations, next.recommendations, patches);
  refusal ??= overLimit(scope, state, next, patches);
  return refusal ?? { state: next, payload: parsed.data, removedCharacters: legal.changed, patches, inverse };
}
