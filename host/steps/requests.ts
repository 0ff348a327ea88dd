import type { Acknowledged, Opened } from '../../core/contract';
import type { DeskRequests } from '../../core/contract';
import type { LedgerRef } from '../../core/ledger/ledger';
import { commandNamed } from '../../core/commands';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { REDO, UNDO, type Direction } from '../../core/ledger/undo';
import { noteArchivedIssue } from './noteArchivedIssue';
import type { Handlers } from '../requests/endpoint';
import { reportUnfinishedImport } from '../registration/importList';
import type { LedgerSession, Sender } from '../ledgers/ledgerSession';
import { NO_ACTOR } from '../ledgers/currentActor';
import { takeStep } from './takeStep';
import type { HostContext } from '../requests/context';

type LedgerRequests = Pick<DeskRequests, 'openLedger' | 'runCommand' | 'undo' | 'redo' | 'history'>;

/** Reading a ledger, changing it, and taking changes back. */
export function ledgerHandlers(context: HostContext): Handlers<LedgerRequests> {
  const { ledgers, currentActor, queue, now } = context;
  const change = <Answer extends Acknowledged>(
    ledger: LedgerRef,
    { client, call }: Pick<Sender, 'client' | 'call'>,
    act: (session: LedgerSession, sender: Sender) => Promise<Answer | Refusal>,
  ) =>
    queue.run(async () => {
      const session = await ledgers.get(ledger);
      if (isRefusal(session)) return session;
      const sender = currentActor.sender(client, call);
      if (ledger.scope !== 'library' && sender.actor === NO_ACTOR) return refuse('actor.missing');
      return act(session, sender);
    });

  const step = (
    direction: Direction,
    { ledger, confirmed }: { ledger: LedgerRef; confirmed?: number | undefined },
    client: string,
  ) =>
    change(ledger, { client }, async (session, sender) => {
      const next = direction === UNDO ? session.nextStep(UNDO, sender.actor) : undefined;
      const unasked = await noteArchivedIssue(context, session, next);
      if (unasked) return unasked;
      return takeStep(ledgers, ledger, { direction, confirmed }, sender, now());
    });

  return {
    openLedger: async ({ ledger }, client) => {
      const session = await ledgers.get(ledger);
      if (isRefusal(session)) return session;
      if (ledger.scope === 'people') await reportUnfinishedImport(context, ledger.id);
      const { ref, rev, state } = session;
      // One session is one scope: reference and state belong together, which the union cannot say.
      return {
        ledger: ref,
        rev,
        state,
        undoState: session.undoState(currentActor.sender(client).actor),
      } as Opened;
    },
    runCommand: async ({ ledger, command, payload, call }, client) => {
      if (commandNamed(ledger.scope, command)?.by === 'host')
        return refuse('command.unknown', { name: command });
      return change(ledger, { client, call }, (session, sender) =>
        session.run(command, payload, sender, currentActor.context(sender.actor)),
      );
    },
    undo: async (asked, client) => step(UNDO, asked, client),
    redo: async (asked, client) => step(REDO, asked, client),
    history: async ({ ledger, path, before, limit }) => {
      const session = await ledgers.get(ledger);
      return isRefusal(session) ? session : session.history({ path, before, limit });
    },
  };
}
