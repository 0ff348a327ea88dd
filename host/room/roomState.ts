import type { DeskEvents } from '../../core/contract';
import type { BareView, ComparedStates } from '../../core/room/roomScope';
import {
  uncoveredStatus,
  coveredStatus,
  sentStatus,
  withReading,
  type RoomPage,
  type RoomStatus,
  type Slide,
} from '../../core/room/stage';
import type { Audience } from '../runtime/audience';
import { LiveDrafts } from './liveDrafts';
import { ShownSlide } from './shownSlide';

/** What stands on the wall, what a cover took from it, and what the desk is told of it. In memory only. */
export class RoomState {
  readonly drafts = new LiveDrafts();
  #status: RoomStatus;
  /** What was sent; undefined while the room is covered, and before anything was. */
  #shown: ShownSlide | undefined;
  #covered: { status: RoomStatus; shown: ShownSlide | undefined } | undefined;
  #walls: number | undefined;
  /** Counts covers: a slide that was asked for before a cover is not sent after it. */
  covers = 0;

  constructor(
    private readonly desk: Audience<DeskEvents>,
    initial: RoomStatus,
  ) {
    this.#status = initial;
  }

  get status(): RoomStatus {
    return this.#status;
  }

  get shown(): ShownSlide | undefined {
    return this.#shown;
  }

  /** Another workshop: nothing is left of the one before. */
  begin(initial: RoomStatus): void {
    this.#shown = this.#covered = undefined;
    this.drafts.clear();
    this.publish(initial);
  }

  /** @param compared of a list of changes, what it was made of */
  sent(
    view: BareView,
    slide: Slide,
    at: string,
    current: string | undefined,
    compared: ComparedStates | undefined,
  ): void {
    this.#shown = new ShownSlide(view, 0, undefined, compared);
    this.#covered = undefined;
    const label = view.kind === 'recommendation' ? view.label.replace(/[.)]$/, '') : '';
    const status = sentStatus(this.#status, slide, label, at);
    this.publish(current === undefined ? status : { ...status, current });
  }

  /** @param seen what the room saw last, where that was live */
  cover(seen: BareView | undefined): void {
    const status = coveredStatus(this.#status);
    if (status.covered !== this.#status.covered)
      this.#covered = { status: this.#status, shown: this.#shown?.asSeen(seen) };
    this.#shown = undefined;
    this.covers += 1;
    this.publish(status);
  }

  /** What was covered is not brought back: it is what could not be shown, or is gone. */
  forgetCovered(): void {
    this.#covered = undefined;
    const { covered: _covered, ...status } = this.#status;
    this.publish(status);
  }

  uncover(): void {
    if (!this.#covered) return;
    const { status, shown } = this.#covered;
    this.#covered = undefined;
    this.#shown = shown;
    this.publish(uncoveredStatus(status, this.#status));
  }

  turned(by: 1 | -1, whole: BareView): void {
    this.#shown = this.#shown?.turned(by, whole);
  }

  scrolled(by: number): void {
    this.#shown = this.#shown?.scrolled(by);
  }

  /** Tells the desk how what is shown stands to what the desk has, if it is told otherwise now. */
  read(stale: boolean, page: RoomPage | undefined): void {
    const before = this.#status;
    const isSaid =
      stale === (before.stale ?? false) && page?.at === before.page?.at && page?.of === before.page?.of;
    if (!isSaid) this.publish(withReading(before, { stale, page }));
  }

  /** A window that shows the room came or went. */
  setWalls(walls: number): void {
    if (walls === this.#walls) return;
    this.#walls = walls;
    this.publish(this.#status);
  }

  publish(status: RoomStatus): RoomStatus {
    this.#status = { ...status, ...(this.#walls !== undefined && { walls: this.#walls }) };
    this.desk.publish('room', this.#status);
    return this.#status;
  }
}
