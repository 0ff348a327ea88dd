import { isRefusal } from '../../core/messages/refusal';
import { buildView, hold } from '../../core/room/build';
import { onPage, turned } from '../../core/room/pages';
import { liveView } from '../../core/room/recommendationView';
import type { BareView, ComparedStates, RoomInput } from '../../core/room/roomScope';
import type { RoomStatus, Slide } from '../../core/room/stage';
import type { LiveDrafts } from './liveDrafts';

/** Slides that are built again at every change of the meeting; the others stay as they were sent. */
const FOLLOWING: readonly Slide['kind'][] = ['hold', 'speakers', 'agenda'];

/** What was sent to the wall, and its page. A new one is made at each sending; a turned page is another one too. */
export class ShownSlide {
  /**
   * @param sent as it was built when it was sent; a live wording is marked against it
   * @param place the page, or of a draft its first block
   * @param seen of what was live when it was covered: as the room saw it last
   * @param compared of a list of changes: what was set against each other. The earlier state is past and is not read again
   */
  constructor(
    readonly sent: BareView,
    readonly place = 0,
    private readonly seen?: BareView,
    private readonly compared?: ComparedStates,
  ) {}

  #at(place: number, seen = this.seen): ShownSlide {
    return new ShownSlide(this.sent, place, seen, this.compared);
  }

  /** @param whole the text that is shown: a live one may have more pages than what was sent */
  turned(by: 1 | -1, whole: BareView): ShownSlide {
    return this.#at(turned(whole, this.place, by));
  }

  /** Moves a draft by so many paragraphs. */
  scrolled(by: number): ShownSlide {
    if (this.sent.kind !== 'draft') return this;
    const last = this.sent.blocks.length - 1;
    return this.#at(Math.max(0, Math.min(last, this.place + by)));
  }

  /** As it is brought back after a cover: not live, with the words that the room saw. */
  asSeen(seen: BareView | undefined): ShownSlide {
    return this.#at(this.place, seen);
  }

  /** The whole text that the wall shows now, of which it shows a page. */
  whole({ slide, live }: RoomStatus, drafts: LiveDrafts, input: RoomInput): BareView {
    const { sent } = this;
    if (live && sent.kind === 'recommendation' && slide.kind === 'recommendation') {
      const view = liveView(sent, slide.id, (language) => drafts.of(slide.id, language), input);
      return isRefusal(view) ? hold(input.workshop, slide) : view;
    }
    if (!FOLLOWING.includes(slide.kind)) return this.seen ?? sent;
    const view = buildView(slide, input);
    return isRefusal(view) ? hold(input.workshop, slide) : view;
  }

  /** The page of it that stands on the wall. */
  pageOf(whole: BareView): BareView {
    return onPage(whole, this.place);
  }

  /** Whether the desk has changed since what the wall shows; what follows the meeting by itself never is. */
  isStale({ slide, live }: RoomStatus, input: RoomInput): boolean {
    if (live || FOLLOWING.includes(slide.kind)) return false;
    const { compared } = this;
    if (compared && !compared.now) return false;
    const { workshop, frameworks } = input;
    const after = compared && { ...compared.after, workshop, frameworks };
    const now = buildView(slide, { ...input, ...(after && { compared: { ...compared, after } }) });
    return JSON.stringify(now) !== JSON.stringify(this.seen ?? this.sent);
  }
}
