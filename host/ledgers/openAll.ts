import type { Changed } from '../../core/contract';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { HostLibrary } from '../library/hostLibrary';
import type { Queue } from '../runtime/queue';
import { AtWork } from './atWork';
import { HostClock } from './clock';
import { OpenLedgers } from './openLedgers';
import { QuietMoments } from './quietMoments';
import { WorkshopList } from './workshopList';

interface Needs {
  library: HostLibrary;
  catalogue: Catalogue;
  queue: Queue;
  /** ISO 8601 instant. */
  now: () => string;
  newId: () => string;
  onChange: (change: Changed) => void;
  /** What went wrong while nobody asked for anything. */
  onFault: (fault: unknown) => void;
}

/** What works on the ledgers of one library. `quiet.close()` closes them all. */
export interface Ledgers {
  ledgers: OpenLedgers;
  workshopList: WorkshopList;
  atWork: AtWork;
  clock: HostClock;
  quiet: QuietMoments;
}

/** Opens the library's own ledger; the others open when they are asked for. */
export async function openAll(needs: Needs): Promise<Ledgers | Refusal> {
  const { library, catalogue, queue, now, newId, onChange, onFault } = needs;
  const clock = new HostClock(now, newId);
  const ledgers = await OpenLedgers.open(library, (change) => {
    onChange(change);
    if (change.ledger.scope !== 'library') workshopList.mark(change.ledger.id);
    quiet.putOff();
  });
  if (isRefusal(ledgers)) return ledgers;
  const atWork = new AtWork({ ledgers, clock, catalogue, newId });
  const workshopList = new WorkshopList({ library, ledgers, atWork, clock });
  const quiet = new QuietMoments({ ledgers, list: workshopList, queue, onFault });
  return { ledgers, workshopList, atWork, clock, quiet };
}
