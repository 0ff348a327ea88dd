import type { Changed } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { buildView } from '../../core/room/build';
import { hasPageThere, moveAfter, placeAfter, queuedNextTo } from '../../core/room/presenter';
import type { BareView } from '../../core/room/roomScope';
import { initialStatus, withOverlay, type RoomStatus, type Slide } from '../../core/room/stage';
import type { RoomView } from '../../core/room/view';
import { Queue } from '../runtime/queue';
import { LaterOnce } from './laterOnce';
import { readInput, readInputOf, readWorkshop } from './roomInput';
import { RoomState } from './roomState';
import { RoomViews, type RoomContext } from './roomViews';

/** What the desk asks of the room, done in turn; a cover waits for nothing. Blank after each start. */
export class RoomStage {
  readonly #context: RoomContext;
  readonly #state: RoomState;
  readonly #views: RoomViews;
  /** Runs requests of the desk one after the other, in the order in which they arrive. */
  readonly #turns = new Queue();
  readonly #later = new LaterOnce(() => this.#read());

  constructor(context: RoomContext) {
    this.#context = context;
    const { interfaceLanguage } = context.ledgers.library.state.settings;
    this.#state = new RoomState(context.desk, initialStatus(interfaceLanguage, 'light'));
    this.#views = new RoomViews(context, this.#state, (fault) => this.coverAfterFault(fault));
  }

  get status(): RoomStatus {
    return this.#state.status;
  }

  /** Builds the view that the room's window receives now. */
  view(): Promise<RoomView> {
    return this.#views.view();
  }

  /** Ties the room to the workshop that the desk has open; another workshop blanks the screen. */
  setWorkshop(workshop: string): Promise<RoomStatus | Refusal> {
    return this.#turns.run(async () => {
      if (this.status.workshop === workshop) return this.status;
      const found = await readWorkshop(this.#context, workshop);
      if (isRefusal(found)) return found;
      this.#state.begin(initialStatus(found.languages[0] ?? 'en', this.status.appearance, workshop));
      return this.#show();
    });
  }

  send(slide: Slide): Promise<RoomStatus | Refusal> {
    return this.#inTurn(() => this.#send(slide));
  }

  /** Sends what is shown once more, as the desk has it now. */
  sendAnew(): Promise<RoomStatus | Refusal> {
    return this.#inTurn(() => this.#send(this.status.slide));
  }

  /** Runs `work` after the requests before it; a cover that comes first cancels it. */
  #inTurn(work: () => Promise<RoomStatus | Refusal>): Promise<RoomStatus | Refusal> {
    const { covers } = this.#state;
    return this.#turns.run(async () => (covers === this.#state.covers ? work() : this.status));
  }

  async #send(slide: Slide, current?: string): Promise<RoomStatus | Refusal> {
    const { covers } = this.#state;
    const input = await readInputOf(this.#context, this.status.workshop, slide);
    if (isRefusal(input)) return input;
    const view = buildView(slide, input);
    if (isRefusal(view)) return view;
    if (covers !== this.#state.covers) return this.status;
    this.#state.sent(view, slide, this.#context.now(), current, input.compared);
    return this.#show();
  }

  /** Blanks the screen and removes message and watch at once, without reading the disk. */
  async cover(): Promise<RoomStatus> {
    const { status, shown } = this.#state;
    this.#state.cover(status.live ? this.#views.lastOf(shown) : undefined);
    return this.#show();
  }

  /** Brings back what was covered, as the room saw it; does nothing where nothing was. */
  uncover(): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      this.#state.uncover();
      return this.#show();
    });
  }

  /** Blanks the screen after a fault and tells the desk; reads no ledger, and nothing can be brought back. */
  coverAfterFault(fault: unknown, message: 'fault.room' | 'fault.host' = 'fault.room'): void {
    this.#state.cover(undefined);
    this.#state.forgetCovered();
    this.#views.publishBlank(fault, message);
  }

  /** Turns live wording on or off; off sends the committed wording without marks. */
  setLive(live: boolean): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const { slide } = this.status;
      if (slide.kind !== 'recommendation') return refuse('room.notLive');
      return live ? this.#change({ live }) : this.#send(slide);
    });
  }

  /** Says how many windows show the room: what is sent to none is not said to be seen. */
  setWalls(walls: number): void {
    this.#state.setWalls(walls);
  }

  overlay(timer: string | null | undefined, message: string | null | undefined): Promise<RoomStatus> {
    this.#state.publish(withOverlay(this.status, { timer, message }));
    return this.#show();
  }

  setAppearance(appearance: 'light' | 'dark'): Promise<RoomStatus> {
    return this.#change({ appearance });
  }

  #change(change: Partial<RoomStatus>): Promise<RoomStatus> {
    this.#state.publish({ ...this.status, ...change });
    return this.#show();
  }

  /** Adds a slide to the queue behind another one, first (`null`), or last. */
  queue(slide: Slide, after?: string | null): Promise<RoomStatus | Refusal> {
    return this.#turns.run(async () => {
      const view = await this.build(slide);
      if (isRefusal(view)) return view;
      return this.#queued(placeAfter(this.status.queue, { id: this.#context.newId(), slide }, after));
    });
  }

  moveQueued(id: string, after: string | null): RoomStatus {
    return this.#queued(moveAfter(this.status.queue, id, after));
  }

  unqueue(id: string): RoomStatus {
    return this.#queued(this.status.queue.filter((queued) => queued.id !== id));
  }

  #queued(queue: RoomStatus['queue']): RoomStatus {
    return this.#state.publish({ ...this.status, queue });
  }

  showQueued(id: string): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const queued = this.status.queue.find((each) => each.id === id);
      return queued ? this.#send(queued.slide, id) : refuse('thing.missing', { kind: 'slide', id });
    });
  }

  /** Shows the next (`1`) or previous (`-1`) page of a long text, or slide of the queue; does nothing at its ends. */
  step(by: 1 | -1): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      if (hasPageThere(this.status, by)) return this.#turn(by);
      const next = queuedNextTo(this.status, by);
      return next ? this.#send(next.slide, next.id) : this.status;
    });
  }

  /** Shows the next or previous page of what is longer than the wall; does nothing at its ends. */
  turnPage(by: 1 | -1): Promise<RoomStatus | Refusal> {
    return this.#inTurn(() => this.#turn(by));
  }

  #turn(by: 1 | -1): Promise<RoomStatus> {
    const whole = this.#views.lastOf(this.#state.shown);
    if (whole) this.#state.turned(by, whole);
    return this.#show();
  }

  /** Scrolls a draft that is longer than the screen, by paragraphs. */
  scroll(by: number): Promise<RoomStatus> {
    this.#state.scrolled(by);
    return this.#show();
  }

  /** Builds the view of a slide for the desk's preview. */
  async build(slide: Slide): Promise<BareView | Refusal> {
    const input = await readInputOf(this.#context, this.status.workshop, slide);
    return isRefusal(input) ? input : buildView(slide, input);
  }

  async changed({ ledger }: Changed): Promise<void> {
    if (ledger.scope !== 'workshop' || ledger.id !== this.status.workshop) return;
    if (this.#state.shown) this.#later.ask();
    await this.#views.publish();
  }

  /** Tells the times of the agenda anew where it stands on the wall: they go on without any change. */
  async timePassed(): Promise<void> {
    if (this.status.slide.kind === 'agenda') await this.#views.publish();
  }

  /** Takes unfinished text from the desk; it reaches the room only while its recommendation is shown live. */
  async drafted(workshop: string, key: string, text: string): Promise<void> {
    if (workshop !== this.status.workshop) return;
    const { drafts } = this.#state;
    drafts.put(key, text);
    const { live, slide } = this.status;
    if (!live || slide.kind !== 'recommendation' || !drafts.isOf(key, slide)) return;
    await this.#views.publish();
    this.#state.read(false, this.#views.pageOf(this.#state.shown));
  }

  /** Says to the desk whether what is shown is still what the desk has. */
  async #read(): Promise<void> {
    const input = await readInput(this.#context, this.status.workshop);
    const { shown, status } = this.#state;
    if (isRefusal(input)) return;
    this.#state.read(shown?.isStale(status, input) ?? false, this.#views.pageOf(shown));
  }

  /** Publishes what is shown now, and its page. */
  async #show(): Promise<RoomStatus> {
    const { shown, status } = this.#state;
    this.#state.read(status.stale ?? false, this.#views.pageOf(shown));
    if (shown) this.#later.ask();
    await this.#views.publish();
    // The status as it is now: the room may have been covered while this waited.
    return this.status;
  }
}
