import type { Acknowledged } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { explain } from '../../core/messages/explain';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { UNDO } from '../../core/ledger/undo';
import type { LedgerSession, Sender } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import type { ListAdditions } from '../jobs/tasks/readRegistration';

/** Key of the draft that notes an import in progress; durable, and holds no name. */
export const IMPORT_NOTE = 'list.import';

interface Ledgers {
  workshop: LedgerSession<'workshop'>;
  people: LedgerSession<'people'>;
}

/**
 * Imports a list: delegations into the workshop, people into their own file, as one act that one undo takes back. Both
 * changes are prepared before either is written; delegations are written first, so that no person names a missing one.
 * A note on disk spans both writes, so that a crash between them is reported at the next opening. If the second write
 * fails the first is undone; if that fails too, the refusal says what remains.
 */
export async function importList(
  {
    ledgers,
    currentActor,
    library,
    newId,
  }: Pick<HostContext, 'ledgers' | 'currentActor' | 'library' | 'newId'>,
  { workshop, people }: Ledgers,
  { delegations, participants, completed }: ListAdditions,
  /** Every cell of the list: read with the wrong columns, names of people are delegations, and erasing has to know them. */
  cells: readonly string[],
  sender: Sender,
): Promise<Acknowledged | Refusal> {
  const context = currentActor.context(sender.actor);
  const { at } = context;
  const spoken = ledgers.library.state.settings.interfaceLanguage;
  const first =
    delegations.length === 0 ? undefined : workshop.prepare('delegation.import', { delegations }, context);
  if (isRefusal(first)) return first;
  const second =
    participants.length + completed.length === 0
      ? undefined
      : people.prepare('participant.import', { participants, completed }, context);
  if (isRefusal(second)) return second;

  const remembered = await library.keepCells(workshop.ref.id, cells);
  if (remembered) return remembered;
  if (!first || !second) {
    if (first) return workshop.commit(first, sender, at);
    return second ? people.commit(second, sender, at) : refuse('registration.nothing');
  }
  const act = newId();
  first.change.act = act;
  second.change.act = act;
  const { id } = workshop.ref;
  const noted = await library.drafts.put(id, { key: IMPORT_NOTE }, act, at);
  if (noted) return noted;
  const begun = await workshop.commit(first, sender, at);
  const done = isRefusal(begun) ? begun : await people.commit(second, sender, at);
  const half =
    !isRefusal(begun) && isRefusal(done)
      ? await removeDelegationsAgain(workshop, act, done, spoken, sender, at)
      : done;
  await library.drafts.put(id, { key: IMPORT_NOTE }, '', at);
  return half;
}

/** The people could not be written: the delegations go again, and the reason is told. */
async function removeDelegationsAgain(
  workshop: LedgerSession<'workshop'>,
  act: string,
  why: Refusal,
  spoken: InterfaceLanguage,
  sender: Sender,
  at: string,
): Promise<Refusal> {
  const back = workshop.preparePart(UNDO, act, sender.actor);
  const gone = back === undefined || isRefusal(back) ? back : await workshop.commit(back, sender, at);
  return gone !== undefined && !isRefusal(gone)
    ? why
    : refuse('registration.half', { reason: explain(why, spoken) });
}

/** When the last run ended in the middle of an import, says once what of it stands. */
export async function reportUnfinishedImport(context: HostContext, workshop: string): Promise<void> {
  if ((await notedImport(context, workshop)) === undefined) return;
  // In the queue, so that an import under way at this moment is not taken for one that was cut short.
  await context.queue.run(async () => {
    const act = await notedImport(context, workshop);
    if (act !== undefined) await report(context, workshop, act);
  });
}

async function notedImport({ library }: HostContext, workshop: string): Promise<string | undefined> {
  const drafts = await library.drafts.list(workshop);
  return isRefusal(drafts) ? undefined : drafts.find(({ key }) => key === IMPORT_NOTE)?.text;
}

async function report({ ledgers, library, desk, now }: HostContext, id: string, act: string): Promise<void> {
  const workshop = await ledgers.get({ scope: 'workshop', id });
  const people = await ledgers.get({ scope: 'people', id });
  if (isRefusal(workshop) || isRefusal(people)) return;
  await library.drafts.put(id, { key: IMPORT_NOTE }, '', now());
  if (people.hasAct(act)) return;
  const message = workshop.hasAct(act) ? 'import.half' : 'import.nothing';
  desk.publish('notice', { level: 'warning', message });
}
