import type { Changed } from '../../core/contract';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { HostLibrary } from '../library/hostLibrary';
import type { Queue } from '../runtime/queue';
import { CurrentActor } from './currentActor';
import { HostClock } from './clock';
import { OpenLedgers } from './openLedgers';
import { IdleWork } from './idleWork';
import { WorkshopList } from './workshopList';

interface Needs {
  library: HostLibrary;
  catalogue: Catalogue;
  queue: Queue;
  /** ISO 8601 instant. */
  now: () => string;
  newId: () => string;
  monotonic?: (() => number) | undefined;
  onChange: (change: Changed) => void;
  /** Receives faults of work that no request waits for. */
  onFault: (fault: unknown) => void;
}

/** Services on the ledgers of one library. `idleWork.close()` closes the ledgers. */
export interface Ledgers {
  ledgers: OpenLedgers;
  workshopList: WorkshopList;
  currentActor: CurrentActor;
  clock: HostClock;
  idleWork: IdleWork;
}

/** Opens the library's own ledger; the others open when they are asked for. */
export async function openAll(needs: Needs): Promise<Ledgers | Refusal> {
  const { library, catalogue, queue, now, newId, onChange, onFault } = needs;
  const clock = new HostClock(now, newId, needs.monotonic);
  const ledgers = await OpenLedgers.open(library, (change) => {
    onChange(change);
    if (change.ledger.scope !== 'library') workshopList.mark(change.ledger.id);
    idleWork.postpone();
  });
  if (isRefusal(ledgers)) return ledgers;
  const currentActor = new CurrentActor({ ledgers, clock, catalogue, newId });
  const workshopList = new WorkshopList({ library, ledgers, currentActor, clock });
  const idleWork = new IdleWork({ ledgers, list: workshopList, queue, onFault });
  return { ledgers, workshopList, currentActor, clock, idleWork };
}
