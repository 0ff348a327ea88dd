import type { Stepped } from '../../core/contract';
import { needsConfirmation } from '../../core/commands/needsConfirmation';
import type { LedgerRef } from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { touchedBy } from '../../core/ledger/touched';
import { UNDO, type Direction, type Step } from '../../core/ledger/undo';
import type { LedgerSession, Prepared, Sender } from '../ledgers/ledgerSession';
import type { OpenLedgers } from '../ledgers/openLedgers';

interface Part {
  session: LedgerSession;
  prepared: Prepared;
}

/**
 * Undo or redo of somebody's last step in a ledger. Where that step is part of an act that wrote to the workshop and to
 * its people file (the import of a list), both parts go together: both are worked out before either is written, so that a
 * refusal leaves both as they are. People go first and come last, because they name delegations; after a crash between
 * the two, what is left over is still offered. A step that is asked about first is taken only when it is the one that a
 * person said yes to.
 */
export async function takeStep(
  ledgers: OpenLedgers,
  ledger: LedgerRef,
  { direction, confirmed }: { direction: Direction; confirmed?: number | undefined },
  sender: Sender,
  at: string,
): Promise<Stepped | Refusal> {
  const session = await ledgers.get(ledger);
  if (isRefusal(session)) return session;
  const step = session.nextStep(direction, sender.actor);
  if (!step) {
    const isCutOff = direction === UNDO && session.isBeforeUpdate(sender.actor);
    return refuse(isCutOff ? 'undo.beforeUpdate' : `${direction}.nothing`);
  }
  const prepared = session.prepareStep(step);
  if (isRefusal(prepared)) return named(prepared, ledgers);
  const parts: Part[] = [{ session, prepared }];

  const { act } = step;
  if (act !== undefined) {
    const other = await ledgers.get({ ...ledger, scope: ledger.scope === 'people' ? 'workshop' : 'people' });
    if (isRefusal(other)) return other;
    const part = other.preparePart(direction, act, sender.actor);
    if (isRefusal(part)) return named(part, ledgers);
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

  const question = unconfirmed(step, direction, confirmed);
  if (question) return question;
  let rev = session.rev;
  for (const part of parts) {
    const written = await part.session.commit(part.prepared, sender, at);
    if (isRefusal(written)) return written;
    if (part.session === session) ({ rev } = written);
  }
  return { rev, at, command: step.command, touched: touchedBy(prepared.change.patches) };
}

function unconfirmed(step: Step, direction: Direction, confirmed: number | undefined): Refusal | undefined {
  if (confirmed === step.rev || (confirmed === undefined && !needsConfirmation(step.command)))
    return undefined;
  if (!needsConfirmation(step.command)) return refuse('undo.moved');
  const status = step.patches.find(({ path }) => path.join('/') === 'document/status')?.value;
  return refuse(`${direction}.asks`, {
    command: step.command,
    step: step.rev,
    ...(typeof status === 'string' && { status }),
  });
}

/** Who stands in the way is told by name. */
function named(refusal: Refusal, { library }: OpenLedgers): Refusal {
  const by = refusal.values?.['by'];
  if (typeof by !== 'string') return refusal;
  const name = library.state.actors[by]?.name ?? 'somebody';
  return { ...refusal, values: { ...refusal.values, by: name } };
}
