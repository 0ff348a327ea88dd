import type { Acknowledged } from '../core/contract';
import type { LedgerRef } from '../core/ledger/ledger';
import { isRefusal, type Refusal } from '../core/ledger/refusal';
import { UNDO, type Direction } from '../core/ledger/undo';
import type { LedgerSession, Prepared, Sender } from './ledgerSession';
import type { Sessions } from './sessions';

interface Part {
  session: LedgerSession;
  prepared: Prepared;
}

/**
 * Undo or redo of somebody's last step in a ledger. Where that step is part of an act that wrote to the workshop and to
 * its people file (the import of a list), both parts go together: both are worked out before either is written, so that a
 * refusal leaves both as they are. People go first and come last, because they name delegations; after a crash between
 * the two, what is left over is still offered.
 */
export async function takeStep(
  sessions: Sessions,
  ledger: LedgerRef,
  direction: Direction,
  sender: Sender,
  at: string,
): Promise<Acknowledged | Refusal> {
  const session = await sessions.get(ledger);
  if (isRefusal(session)) return session;
  const prepared = session.prepareStep(direction, sender.actor);
  if (isRefusal(prepared)) return named(prepared, sessions);
  const parts: Part[] = [{ session, prepared }];

  const act = session.nextAct(direction, sender.actor);
  if (act !== undefined) {
    const other = await sessions.get({ ...ledger, scope: ledger.scope === 'people' ? 'workshop' : 'people' });
    if (isRefusal(other)) return other;
    const part = other.preparePart(direction, act, sender.actor);
    if (isRefusal(part)) return named(part, sessions);
    if (part) parts.push({ session: other, prepared: part });
    const peopleFirst = direction === UNDO;
    parts.sort((a, b) =>
      a.session.ref.scope === b.session.ref.scope
        ? 0
        : (a.session.ref.scope === 'people') === peopleFirst
          ? -1
          : 1,
    );
  }

  let mine: Acknowledged = { rev: session.rev, at };
  for (const part of parts) {
    const written = await part.session.commit(part.prepared, sender, at);
    if (isRefusal(written)) return written;
    if (part.session === session) mine = written;
  }
  return mine;
}

/** Who stands in the way is told by name. */
function named(refusal: Refusal, { library }: Sessions): Refusal {
  const by = refusal.values?.['by'];
  if (typeof by !== 'string') return refusal;
  const name = library.state.actors[by]?.name ?? 'somebody';
  return { ...refusal, values: { ...refusal.values, by: name } };
}
