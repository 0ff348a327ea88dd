import type { Changed, DeskEvents, RoomEvents } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { buildView, hold, liveView, timerOf, type BareView, type RoomInput } from '../../core/room/build';
import { moveAfter, placeAfter, queuedBeside } from '../../core/room/presenter';
import { coveredStatus, heldStatus, overlaid, type RoomStatus, type Slide } from '../../core/room/stage';
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

/** Slides that follow the meeting by themselves; the others stay as they were sent. */
const FOLLOWING: readonly Slide['kind'][] = ['hold', 'speakers', 'agenda'];

/**
 * What the room sees, in memory only: it is on Hold at each start, so that no restart puts an old text on the wall. A
 * text stays as it was sent until it is sent again, unless it is live.
 */
export class RoomStage {
  readonly #context: StageContext;
  #status: RoomStatus;
  /** The view as it was sent; for a live wording what it is marked against. */
  #sent: BareView | undefined;
  readonly #drafts = new LiveDrafts();
  #published = 0;
  /** How often the room was covered: a slide asked for before that is not sent after it. */
  #covered = 0;
  /** What is asked of the room in the same instant is done in the order in which it was asked. */
  readonly #turns = new Queue();

  constructor(context: StageContext) {
    this.#context = context;
    this.#status = heldStatus(context.ledgers.library.state.settings.interfaceLanguage, 'light');
  }

  get status(): RoomStatus {
    return this.#status;
  }

  /** The room belongs to the workshop that the desk has open; another one covers what was shown. */
  belongTo(workshop: string): Promise<RoomStatus | Refusal> {
    return this.#turns.run(() => this.#belongTo(workshop));
  }

  async #belongTo(workshop: string): Promise<RoomStatus | Refusal> {
    if (this.#status.workshop === workshop) return this.#status;
    const found = await readWorkshop(this.#context, workshop);
    if (isRefusal(found)) return found;
    this.#sent = undefined;
    this.#drafts.clear();
    return this.#become(heldStatus(found.languages[0] ?? 'en', this.#status.appearance, workshop));
  }

  send(slide: Slide): Promise<RoomStatus | Refusal> {
    return this.#inTurn(() => this.#send(slide));
  }

  /** After what was asked before; a cover that comes first calls it off. */
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
    return this.#become(status);
  }

  /** At once, and with everything that lay over it: nothing is asked of the disk. */
  async cover(): Promise<RoomStatus> {
    return this.#become(this.#covering());
  }

  /**
   * What the room sees is in doubt: it is covered, and the desk is told. Needs nothing that could be at fault: the blank
   * Hold goes out by itself.
   */
  hold(fault: unknown, message: 'fault.room' | 'fault.host' = 'fault.room'): void {
    const { desk, room } = this.#context;
    const { appearance, slide } = this.#tell(this.#covering());
    this.#published += 1;
    room.publish('view', { ...hold(undefined, slide.language), appearance });
    desk.publish('notice', { level: 'error', message, values: { reason: faultName(fault) } });
  }

  #covering(): RoomStatus {
    this.#sent = undefined;
    this.#covered += 1;
    return coveredStatus(this.#status);
  }

  /** Switched off, the room gets the wording that is committed now, clean. */
  setLive(live: boolean): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const { slide } = this.#status;
      if (slide.kind !== 'recommendation') return refuse('room.notLive');
      return live ? this.#become({ ...this.#status, live }) : this.#send(slide);
    });
  }

  overlay(timer: string | null | undefined, message: string | null | undefined): Promise<RoomStatus> {
    return this.#become(overlaid(this.#status, { timer, message }));
  }

  setAppearance(appearance: 'light' | 'dark'): Promise<RoomStatus> {
    return this.#become({ ...this.#status, appearance });
  }

  /** Behind another queued slide, first (`null`), or last. */
  queue(slide: Slide, after?: string | null): Promise<RoomStatus | Refusal> {
    return this.#turns.run(async () => {
      const view = await this.build(slide);
      if (isRefusal(view)) return view;
      const queued = { id: this.#context.newId(), slide };
      return this.#tell({ ...this.#status, queue: placeAfter(this.#status.queue, queued, after) });
    });
  }

  moveQueued(id: string, after: string | null): RoomStatus {
    return this.#tell({ ...this.#status, queue: moveAfter(this.#status.queue, id, after) });
  }

  showQueued(id: string): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const queued = this.#status.queue.find((each) => each.id === id);
      return queued ? this.#send(queued.slide, id) : refuse('thing.missing', { kind: 'slide', id });
    });
  }

  unqueue(id: string): RoomStatus {
    return this.#tell({ ...this.#status, queue: this.#status.queue.filter((queued) => queued.id !== id) });
  }

  /** The next or the one before in the queue; at its ends nothing happens. */
  step(by: 1 | -1): Promise<RoomStatus | Refusal> {
    return this.#inTurn(async () => {
      const next = queuedBeside(this.#status, by);
      return next ? this.#send(next.slide, next.id) : this.#status;
    });
  }

  /** Moves a draft that is longer than the wall. */
  async scroll(by: number): Promise<RoomStatus> {
    if (this.#sent?.kind !== 'draft') return this.#status;
    const last = this.#sent.blocks.length - 1;
    this.#sent = { ...this.#sent, first: Math.max(0, Math.min(last, this.#sent.first + by)) };
    return this.#become(this.#status);
  }

  /** What a slide would look like, for the desk's preview. */
  async build(slide: Slide): Promise<BareView | Refusal> {
    const input = await readInput(this.#context, this.#status.workshop);
    return isRefusal(input) ? input : buildView(slide, input);
  }

  /** The whole value that the room's window receives now. */
  async view(): Promise<RoomView> {
    try {
      return await this.#view();
    } catch (fault) {
      this.hold(fault);
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

  /** Unfinished text. It reaches the room only while its own recommendation is shown there live. */
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

  async #become(status: RoomStatus): Promise<RoomStatus> {
    this.#tell(status);
    await this.#publish();
    // What was covered meanwhile is not answered as if it were still shown.
    return this.#status;
  }

  #tell(status: RoomStatus): RoomStatus {
    this.#status = status;
    this.#context.desk.publish('room', status);
    return status;
  }

  /** Only the newest view goes out: an older one that took longer must not come after a cover. */
  async #publish(): Promise<void> {
    const turn = (this.#published += 1);
    const view = await this.view();
    if (turn === this.#published) this.#context.room.publish('view', view);
  }
}
