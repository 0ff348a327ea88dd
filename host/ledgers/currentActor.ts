import type { Acknowledged } from '../../core/contract';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { CommandContext } from '../../core/ledger/command';
import type { LedgerRef } from '../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { HostClock } from './clock';
import type { Sender } from './ledgerSession';
import type { OpenLedgers } from './openLedgers';

/** Who the host itself is in a journal. */
export const HOST: Sender = { actor: 'host', client: 'host' };
/** Actor while nobody has said who works here. */
export const NO_ACTOR = 'nobody';

interface Needs {
  ledgers: OpenLedgers;
  clock: HostClock;
  catalogue: Catalogue;
  newId: () => string;
}

/** The person working in a window: sender of its changes, and context of their commands. */
export class CurrentActor {
  constructor(private readonly needs: Needs) {}

  sender(client: string, call?: string): Sender {
    return { actor: this.needs.ledgers.library.state.settings.workingAs ?? NO_ACTOR, client, call };
  }

  context(actor: string): CommandContext {
    const { clock, newId, catalogue } = this.needs;
    return { at: clock.now(), clock: clock.mark(), actor, newId, catalogue };
  }

  /** Runs a command as whoever works in this window. */
  async run(
    ref: LedgerRef,
    command: string,
    payload: unknown,
    client: string,
  ): Promise<Acknowledged | Refusal> {
    const session = await this.needs.ledgers.get(ref);
    if (isRefusal(session)) return session;
    const sender = this.sender(client);
    return session.run(command, payload, sender, this.context(sender.actor));
  }
}
