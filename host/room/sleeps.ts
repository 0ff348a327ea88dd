import { isRefusal } from '../../core/messages/refusal';
import { watchesRunning, withSleep, type Slept } from '../../core/room/slept';
import { sleptBetween, type Moment, type Sleep } from '../../core/time/sleep';
import type { HostContext } from '../requests/context';
import { readWorkshop } from './roomInput';

/** Milliseconds between two looks at the clocks. */
const LOOK = 2_000;

type Needs = Pick<HostContext, 'ledgers' | 'catalogue' | 'newId' | 'clock' | 'desk'>;

/** Notices that the computer slept while an item of the agenda or a speaker's turn ran, and keeps it until the chair has decided. */
export class Sleeps {
  #last: Moment;
  #known: readonly Slept[] = [];
  readonly #looking: ReturnType<typeof setInterval>;

  /** @param workshopNow the workshop that the desk has open */
  constructor(
    private readonly needs: Needs,
    private readonly workshopNow: () => string | undefined,
    private readonly onFault: (fault: unknown) => void,
  ) {
    this.#last = this.#moment();
    this.#looking = setInterval(() => this.#look(), LOOK);
    // It keeps no process alive.
    this.#looking.unref();
  }

  get known(): Slept[] {
    return [...this.#known];
  }

  settle(id: string): Slept[] {
    this.#known = this.#known.filter((each) => each.id !== id);
    this.needs.desk.publish('slept', this.known);
    return this.known;
  }

  close(): void {
    clearInterval(this.#looking);
  }

  #moment(): Moment {
    const { at, ms } = this.needs.clock.mark();
    return { wall: Date.parse(at), monotonic: ms };
  }

  #look(): void {
    const now = this.#moment();
    const sleep = sleptBetween(this.#last, now, LOOK);
    this.#last = now;
    const workshop = this.workshopNow();
    if (sleep && workshop !== undefined) this.#note(sleep, workshop).catch(this.onFault);
  }

  async #note(sleep: Sleep, id: string): Promise<void> {
    const workshop = await readWorkshop(this.needs, id);
    if (isRefusal(workshop)) return;
    for (const item of Object.values(workshop.agenda)) {
      const ran = watchesRunning(item);
      if (!ran) continue;
      const slept = { ...sleep, id: this.needs.newId(), workshop: id, ...ran };
      this.#known = withSleep(this.#known, slept);
      this.needs.desk.publish('slept', this.known);
    }
  }
}
