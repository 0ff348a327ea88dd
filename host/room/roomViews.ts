import type { DeskEvents, RoomEvents } from '../../core/contract';
import { isRefusal } from '../../core/messages/refusal';
import { hold, timerOf } from '../../core/room/build';
import { pageAt } from '../../core/room/pages';
import type { BareView } from '../../core/room/roomScope';
import type { RoomPage } from '../../core/room/stage';
import type { RoomView } from '../../core/room/view';
import type { Audience } from '../runtime/audience';
import { faultName } from '../runtime/surviveFaults';
import type { HostContext } from '../requests/context';
import { readInput } from './roomInput';
import type { RoomState } from './roomState';
import type { ShownSlide } from './shownSlide';

export type RoomContext = Pick<
  HostContext,
  'ledgers' | 'clock' | 'catalogue' | 'now' | 'newId' | 'jobs' | 'library'
> & {
  desk: Audience<DeskEvents>;
  room: Audience<RoomEvents>;
};

/** Builds the views of the room's window and publishes them, the newest last. */
export class RoomViews {
  #published = 0;
  /** The whole text of the view that was built last, and what it was built of. */
  #built: { sent: BareView; whole: BareView } | undefined;

  /** @param onFault covers the room: a view could not be built */
  constructor(
    private readonly context: RoomContext,
    private readonly state: RoomState,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /** The view that the room's window receives now. */
  async view(): Promise<RoomView> {
    try {
      return await this.#view();
    } catch (fault) {
      this.onFault(fault);
      return this.#blank();
    }
  }

  #blank(): RoomView {
    const { appearance, slide } = this.state.status;
    return { ...hold(undefined, slide), appearance };
  }

  async #view(): Promise<RoomView> {
    const input = await readInput(this.context, this.state.status.workshop);
    // Read after the wait: what was covered meanwhile is not shown.
    const { status, shown, drafts } = this.state;
    const { appearance, timer, message, slide } = status;
    if (isRefusal(input)) return { ...this.#blank(), ...(message !== undefined && { message }) };
    const whole = shown ? shown.whole(status, drafts, input) : hold(input.workshop, slide);
    if (shown) this.#built = { sent: shown.sent, whole };
    const watch = timer === undefined ? undefined : timerOf(timer, slide, input);
    return {
      ...(shown ? shown.pageOf(whole) : whole),
      appearance,
      ...(watch && { timer: watch }),
      ...(message !== undefined && { message }),
    };
  }

  /** The whole text that the room saw last of what is shown. */
  lastOf(shown: ShownSlide | undefined): BareView | undefined {
    return shown && this.#built?.sent === shown.sent ? this.#built.whole : shown?.sent;
  }

  pageOf(shown: ShownSlide | undefined): RoomPage | undefined {
    const whole = this.lastOf(shown);
    const page = shown && whole && pageAt(whole, shown.place);
    return page && page.of > 1 ? page : undefined;
  }

  /** Publishes the present view, unless a newer one was published while this one was built. */
  async publish(): Promise<void> {
    const turn = (this.#published += 1);
    const view = await this.view();
    if (turn === this.#published) this.context.room.publish('view', view);
  }

  /** Blanks the screen without reading a ledger, and tells the desk why. */
  publishBlank(fault: unknown, message: 'fault.room' | 'fault.host'): void {
    this.#published += 1;
    this.context.room.publish('view', this.#blank());
    this.context.desk.publish('notice', { level: 'error', message, values: { reason: faultName(fault) } });
  }
}
