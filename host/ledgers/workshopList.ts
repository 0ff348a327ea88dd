import type { States } from '../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { workshopListEntry } from '../../core/workshops/workshopListEntry';
import type { HostLibrary } from '../library/hostLibrary';
import { HOST, type CurrentActor } from './currentActor';
import type { HostClock } from './clock';
import type { Sender } from './ledgerSession';
import type { OpenLedgers } from './openLedgers';

interface Needs {
  library: HostLibrary;
  ledgers: OpenLedgers;
  currentActor: CurrentActor;
  clock: HostClock;
}

/** Keeps the library's list of workshops. Written in the queue. */
export class WorkshopList {
  /** Workshops changed since their entry was written. */
  readonly #stale = new Set<string>();

  constructor(private readonly needs: Needs) {}

  /** Makes a new workshop from its state and puts it on the list; its first line says who made it. */
  async add(workshop: States['workshop'], sender: Sender): Promise<Refusal | undefined> {
    const made = await this.needs.ledgers.create(workshop, sender, this.needs.clock.now());
    return made ?? (await this.#written(workshop.id));
  }

  /** Puts a workshop's entry right. */
  async refresh(id: string): Promise<Refusal | undefined> {
    const { ledgers, currentActor, clock } = this.needs;
    const session = await ledgers.get({ scope: 'workshop', id });
    if (isRefusal(session)) return session;
    const known = ledgers.library.state.workshops[id];
    // What a people file says of its end is known once it was opened; until then it is what it was.
    const people = await ledgers.opened({ scope: 'people', id });
    const deleteAfter = people ? people.state.deleteAfter : known?.deleteAfter;
    const entry = workshopListEntry(session.state, clock.now(), deleteAfter);
    if (
      known &&
      JSON.stringify({ ...entry, changedAt: '' }) ===
        JSON.stringify({ ...known, binnedAt: undefined, changedAt: '' })
    )
      return undefined;
    const written = await ledgers.library.run('shelf.put', { entry }, HOST, currentActor.context(HOST.actor));
    return isRefusal(written) ? written : undefined;
  }

  /** Makes sure that every workshop folder has an entry, even if the last run ended before it was written. */
  async complete(): Promise<void> {
    const { library, ledgers, clock } = this.needs;
    for (const id of library.workshopIds) {
      if (ledgers.library.state.workshops[id]) continue;
      const session = await ledgers.get({ scope: 'workshop', id });
      if (isRefusal(session)) {
        if (session.refused === 'storage.missing') await library.removeUnfinished(id);
        if (library.hasWorkshop(id)) library.reportBroken(id);
        continue;
      }
      // Its beginning is whole, and only the line that says who made it was not written any more.
      if (session.rev === 0) await session.note('workshop.create', HOST, clock.now());
      await this.refresh(id);
    }
  }

  /** Marks an entry as outdated; it is written when the host is idle. */
  mark(id: string): void {
    this.#stale.add(id);
  }

  /** Writes the entries that are behind. What could not be written stays marked for the next time. */
  async catchUp(): Promise<void> {
    for (const id of [...this.#stale]) {
      this.#stale.delete(id);
      if (await this.refresh(id)) this.#stale.add(id);
    }
  }

  /** A workshop that is made stays made, whatever becomes of its entry: the next quiet moment writes it. */
  async #written(id: string): Promise<undefined> {
    if (await this.refresh(id)) this.mark(id);
    return undefined;
  }
}
