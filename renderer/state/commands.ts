import { useCallback, useState } from 'react';
import { create } from 'zustand';
import type { CommandName, CommandPayload, DeskCommandName } from '../../core/commands';
import { asSeen } from '../../core/commands/asSeen';
import { scopeOf } from '../../core/commands/scopeOf';
import type { Acknowledged } from '../../core/contract';
import type { LedgerRef, Scope } from '../../core/ledger/ledger';
import { LIBRARY } from '../../core/ledger/scopes';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { desk } from './bridge';
import { useMirror } from './mirror';
import { followSaving, isUnanswered } from './saving';
import { withEarlierIds } from './resentPayloads';
import { useView } from './view';

/** The ledger that this window changed last: the one that Undo speaks of first. */
export const useLastChangedLedger = create<{ scope: Scope }>()(() => ({ scope: 'workshop' }));

function ledgerOf(name: CommandName): LedgerRef | Refusal {
  const scope = scopeOf(name);
  if (scope === 'library') return LIBRARY;
  const ledger = useMirror.getState()[scope]?.ledger;
  const { workshop } = useView.getState();
  // Never into another workshop than the one under the address, which is a moment ahead of the mirror.
  if (ledger && ledger.id === workshop) return ledger;
  return refuse('workshop.unknown', { id: workshop ?? '?' });
}

/** A payload that sends a list whole says what the list was changed from, so that what others changed in it stays. */
export type SentPayload<N extends CommandName> = 'from' extends keyof CommandPayload<N>
  ? CommandPayload<N> & { from: NonNullable<CommandPayload<N>['from']> }
  : CommandPayload<N>;

/** Sends a named command. The screen changes when the host has published it, not before. */
export function runCommand<N extends DeskCommandName>(
  command: N,
  payload: SentPayload<N>,
): Promise<Acknowledged | Refusal> {
  return send(command, payload);
}

async function send<N extends CommandName>(
  command: N,
  payload: CommandPayload<N>,
): Promise<Acknowledged | Refusal> {
  const ledger = ledgerOf(command);
  if (isRefusal(ledger)) return ledger;
  const workshop = useMirror.getState().workshop?.state;
  const seen = workshop ? asSeen(command, payload, workshop) : payload;
  const { sent, answered } = withEarlierIds(`${ledger.scope} ${ledger.id}`, command, seen);
  const answer = followSaving((call) => desk().api.runCommand({ ledger, command, payload: sent, call }));
  useLastChangedLedger.setState({ scope: ledger.scope });
  const outcome = await answer;
  if (!isUnanswered(outcome)) answered();
  return outcome;
}

/**
 * A command with its refusal at hand, to be shown calmly where it happened (`<RefusalNote>`).
 * `run` answers whether it was done.
 */
export function useCommand() {
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async <N extends DeskCommandName>(name: N, payload: SentPayload<N>): Promise<boolean> => {
      setBusy(true);
      const answer = await runCommand(name, payload);
      setBusy(false);
      setRefusal(isRefusal(answer) ? answer : undefined);
      return !isRefusal(answer);
    },
    [],
  );
  const clear = useCallback(() => setRefusal(undefined), []);
  return { run, refusal, clear, busy };
}
