import type { Workshop } from '../../core/model/workshop';
import { isRefusal } from '../../core/messages/refusal';
import { closedWhile, watchesRunning, withSleep, type Slept } from '../../core/room/slept';
import { sleptBetween, type Moment, type Sleep } from '../../core/time/sleep';
import { noteLastSeen, readLastSeen } from '../../workspace/library/lastSeen';
import type { HostContext } from '../requests/context';
import { readWorkshop } from './roomInput';

/** Milliseconds between two looks at the clocks. */
const LOOK = 2_000;
/** Looks between two notes that the program is there. */
const LOOKS_TO_NOTE = 5;

type Needs = Pick<HostContext, 'ledgers' | 'catalogue' | 'newId' | 'clock' | 'desk' | 'library'>;

/**
 * Notices that the computer slept, or that the program was closed, while an item of the agenda or a speaker's turn ran, and
 * keeps it until the chair has decided.
 */
export class Sleeps {
  #last: Moment;
  #known: readonly Slept[] = [];
  #looks = 0;
  /** Whether a note lies there, to be taken away once nothing runs. */
  #isNoted = false;
  #noting: Promise<void>;
  readonly #looking: ReturnType<typeof setInterval>;

  /** @param workshopNow the workshop that the desk has open */
  constructor(
    private readonly needs: Needs,
    private readonly workshopNow: () => string | undefined,
    private readonly onFault: (fault: unknown) => void,
  ) {
    this.#last = this.#moment();
    this.#noting = this.#askOfLastRun().catch(onFault);
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

  /** Notes the time once more where something runs: from then on the program is not there. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    await this.#noting;
    await this.#noteThatItIsThere().catch(this.onFault);
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
    this.#looks += 1;
    if (this.#looks % LOOKS_TO_NOTE === 0)
      this.#noting = this.#noting.then(() => this.#noteThatItIsThere()).catch(this.onFault);
  }

  async #note(sleep: Sleep, id: string): Promise<void> {
    const workshop = await readWorkshop(this.needs, id);
    if (isRefusal(workshop)) return;
    for (const item of Object.values(workshop.agenda)) {
      const ran = watchesRunning(item);
      if (ran) this.#learn({ ...sleep, id: this.needs.newId(), workshop: id, ...ran });
    }
  }

  async #askOfLastRun(): Promise<void> {
    const { library, newId, clock } = this.needs;
    const seen = await readLastSeen(library.path, library.fs);
    if (!seen) return;
    this.#isNoted = true;
    const workshop = await readWorkshop(this.needs, seen.workshop);
    if (isRefusal(workshop)) return;
    for (const item of Object.values(workshop.agenda)) {
      const closed = closedWhile(item, seen.at, clock.now());
      if (closed) this.#learn({ ...closed, id: newId(), workshop: seen.workshop });
    }
  }

  #learn(slept: Slept): void {
    this.#known = withSleep(this.#known, slept);
    this.needs.desk.publish('slept', this.known);
  }

  async #noteThatItIsThere(): Promise<void> {
    const { library, clock } = this.needs;
    const id = this.workshopNow();
    const workshop = id === undefined ? undefined : await readWorkshop(this.needs, id);
    if (id === undefined || !workshop || isRefusal(workshop) || !isWatched(workshop)) {
      if (this.#isNoted) await noteLastSeen(library.path, undefined, library.fs);
      this.#isNoted = false;
      return;
    }
    await noteLastSeen(library.path, { workshop: id, at: clock.now() }, library.fs);
    this.#isNoted = true;
  }
}

const isWatched = ({ agenda }: Workshop) =>
  Object.values(agenda).some((item) => watchesRunning(item) !== undefined);
