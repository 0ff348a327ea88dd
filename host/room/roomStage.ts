import type { Changed, DeskEvents, RoomEvents } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { buildView, hold, liveView, timerOf, type BareView, type RoomInput } from '../../core/room/build';
import { moveAfter, placeAfter, queuedNextTo } from '../../core/room/presenter';
import {
  coveredStatus,
  initialStatus,
  withOverlay,
  type RoomStatus,
  type Slide,
} from '../../core/room/stage';
import type { RoomView } from '../../core/room/view';
import type { Audience } from '../runtime/audience';
import { Queue } from '../runtime/queue';
import { faultName } from '../runtime/surviveFaults';
import type { HostContext } from '../requests/context';
import { LiveDrafts } from './liveDrafts';
import { readInput, readWorkshop } from './roomInput';

type StageContext = Pick<HostContext, 'ledgers' | 'clock' | 'catalogue' | 'now' | 'newId'> & {
  desk: Audience<DeskEvents>;
  room: Audience<RoomEvents>;
};

/** Slides that are built again at every change of the meeting; the others stay as they were sent. */
const FOLLOWING: readonly Slide['kind'][] = ['hold', 'speakers', 'agenda'];

/**
 * What the room sees, in memory only: blank after each start. A text stays as it was sent until it is sent again or is
 * live.
 */
export class RoomStage {
  readonly #context: StageContext;
  #status: RoomStatus;
  /** The view that was sent last; a live wording is marked against it. */
  #sent: BareView | undefined;
  readonly #drafts = new LiveDrafts();
  #published = 0;
  /** Counts covers: a slide that was asked for before a cover is not sent after it. */
  #covered = 0;
  /** Runs requests of the desk one after the other, in the order in which they arrive. */
  readonly #turns = new Queue();

  constructor(context: StageContext) {
    this.#context = context;
    this.#status = initialStatus(context.ledgers.library.state.settings.interfaceLanguage, 'light');
  }

  get status(): RoomStatus {
    return this.#status;
  }

  /** Ties the room to the workshop that the desk has open; another workshop blanks the screen. */
  setWorkshop(workshop: string): Promise<RoomStatus | Refusal> {
    return this.#turns.run(() => this.#setWorkshop(workshop));
  }

  async #setWorkshop(workshop: string): Promise<RoomStatus | Refusal> {
    if (this.#status.workshop === workshop) return this.#status;
    const found = await readWorkshop(this.#context, workshop);
    if (isRefusal(found)) return found;
    this.#sent = undefined;
    this.#drafts.clear();
    return this.#applyStatus(initialStatus(found.languages[0] ?? 'en', this.#status.appearance, workshop));
  }

  send(slide: Slide): Promise<RoomStatus | Refusal> {
    return this.#inTurn(() => this.#send(slide));
  }

  /** Runs `work` after the requests before it; a cover that comes first cancels it. */
  #inTurn(work: () => Promise<RoomStatus | Refusal>): Promise<RoomStatus | Refusal> {
    const covered = this.#covered;
    return this.#turns.run(async () => (covered === this.#covered ? work() : this.#status));
  }

  async #send(slide: Slide, current?: string): Promise<RoomStatus | Refusal> {
    const covered = this.#covered;
    const view = await this.build(slide);
    if (isRefusal(view)) return view;
    if (covered !== this.#covered) return this.#status;
    this.#sent = view;
    const status: RoomStatus = {
      ...this.#status,
      slide,
      label: view.kind === 'recommendation' ? view.label.replace(/[.)]$/, '') : '',
      live: false,
      sentAt: this.#context.now(),
    };
    if (slide.kind === 'hold') delete status.sentAt;
    if (current !== undefined) status.current = current;
    return this.#applyStatus(status);
  }

  /** Blanks the screen and removes message and watch at once, without reading the disk. */
  async cover(): Promise<RoomStatus> {
    return this.#applyStatus(this.#covering());
  }

  /** Blanks the screen after a fault and tells the desk; reads no ledger. */
  coverAfterFault(fault: unknown, message: 'fault.room' | 'fault.host' = 'fault.room'): void {
    const { desk, room } = this.#context;
    const { appearance, slide } = this.#publishStatus(this.#covering());
    this.#published += 1;
    room.publish('view', { ...hold(undefined, slide.language), appearance });
    desk.publish('notice', { level: 'error', message, values: { reason: faultName(fault) } });
  }

  #covering(): RoomStatus {
    this.#sent = undefined;
    this.#covered += 1;
    return coveredStatus(this.#status);
  }

  /** Turns live wording on or off; off sends the committed wording without marks. */
  setLive(live: boolean): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const { slide } = this.#status;
      if (slide.kind !== 'recommendation') return refuse('room.notLive');
      return live ? this.#applyStatus({ ...this.#status, live }) : this.#send(slide);
    });
  }

  overlay(timer: string | null | undefined, message: string | null | undefined): Promise<RoomStatus> {
    return this.#applyStatus(withOverlay(this.#status, { timer, message }));
  }

  setAppearance(appearance: 'light' | 'dark'): Promise<RoomStatus> {
    return this.#applyStatus({ ...this.#status, appearance });
  }

  /** Adds a slide to the queue behind another one, first (`null`), or last. */
  queue(slide: Slide, after?: string | null): Promise<RoomStatus | Refusal> {
    return this.#turns.run(async () => {
      const view = await this.build(slide);
      if (isRefusal(view)) return view;
      const queued = { id: this.#context.newId(), slide };
      return this.#publishStatus({ ...this.#status, queue: placeAfter(this.#status.queue, queued, after) });
    });
  }

  moveQueued(id: string, after: string | null): RoomStatus {
    return this.#publishStatus({ ...this.#status, queue: moveAfter(this.#status.queue, id, after) });
  }

  showQueued(id: string): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const queued = this.#status.queue.find((each) => each.id === id);
      return queued ? this.#send(queued.slide, id) : refuse('thing.missing', { kind: 'slide', id });
    });
  }

  unqueue(id: string): RoomStatus {
    return this.#publishStatus({
      ...this.#status,
      queue: this.#status.queue.filter((queued) => queued.id !== id),
    });
  }

  /** Shows the next (`1`) or previous (`-1`) slide of the queue; does nothing at its ends. */
  step(by: 1 | -1): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const next = queuedNextTo(this.#status, by);
      return next ? this.#send(next.slide, next.id) : this.#status;
    });
  }

  /** Scrolls a draft that is longer than the screen, by paragraphs. */
  async scroll(by: number): Promise<RoomStatus> {
    if (this.#sent?.kind !== 'draft') return this.#status;
    const last = this.#sent.blocks.length - 1;
    this.#sent = { ...this.#sent, first: Math.max(0, Math.min(last, this.#sent.first + by)) };
    return this.#applyStatus(this.#status);
  }

  /** Builds the view of a slide for the desk's preview. */
  async build(slide: Slide): Promise<BareView | Refusal> {
    const input = await readInput(this.#context, this.#status.workshop);
    return isRefusal(input) ? input : buildView(slide, input);
  }

  /** Builds the view that the room's window receives now. */
  async view(): Promise<RoomView> {
    try {
      return await this.#view();
    } catch (fault) {
      this.coverAfterFault(fault);
      const { appearance, slide } = this.#status;
      return { ...hold(undefined, slide.language), appearance };
    }
  }

  async #view(): Promise<RoomView> {
    const input = await readInput(this.#context, this.#status.workshop);
    // Read after the wait: what was covered meanwhile is not shown.
    const { appearance, timer, message, slide } = this.#status;
    const bare = isRefusal(input) ? hold(undefined, slide.language) : this.#present(input);
    const watch = timer === undefined || isRefusal(input) ? undefined : timerOf(timer, slide.language, input);
    return {
      ...bare,
      appearance,
      ...(watch && { timer: watch }),
      ...(message !== undefined && { message }),
    };
  }

  async changed({ ledger }: Changed): Promise<void> {
    if (ledger.scope === 'workshop' && ledger.id === this.#status.workshop) await this.#publish();
  }

  /** Takes unfinished text from the desk; it reaches the room only while its recommendation is shown live. */
  async drafted(workshop: string, key: string, text: string): Promise<void> {
    if (workshop !== this.#status.workshop) return;
    this.#drafts.put(key, text);
    const { live, slide } = this.#status;
    if (live && slide.kind === 'recommendation' && this.#drafts.isOf(key, slide)) await this.#publish();
  }

  #present(input: RoomInput): BareView {
    const { slide, live } = this.#status;
    const sent = this.#sent;
    if (sent?.kind === 'recommendation' && slide.kind === 'recommendation' && live) {
      const view = liveView(sent, slide.id, this.#drafts.of(slide), input);
      return isRefusal(view) ? hold(input.workshop, slide.language) : view;
    }
    if (sent && !FOLLOWING.includes(slide.kind)) return sent;
    const view = buildView(slide, input);
    return isRefusal(view) ? hold(input.workshop, slide.language) : view;
  }

  async #applyStatus(status: RoomStatus): Promise<RoomStatus> {
    this.#publishStatus(status);
    await this.#publish();
    // The status as it is now: the room may have been covered while this waited.
    return this.#status;
  }

  #publishStatus(status: RoomStatus): RoomStatus {
    this.#status = status;
    this.#context.desk.publish('room', status);
    return status;
  }

  /** Publishes the present view, unless a newer one was published while this one was built. */
  async #publish(): Promise<void> {
    const turn = (this.#published += 1);
    const view = await this.view();
    if (turn === this.#published) this.#context.room.publish('view', view);
  }
}
