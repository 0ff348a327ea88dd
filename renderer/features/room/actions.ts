import type { Action } from '../../keys/action';
import { inWorkshop } from '../../keys/inWorkshop';
import { matches } from '../../keys/shortcut';
import { useMirror } from '../../state/mirror';
import { showTab } from '../../state/panelTab';
import { toggleRoomSafe } from '../../state/roomSafe';
import { go, select, selectHere, useView } from '../../state/view';
import {
  isAsking,
  openRoomWindow,
  selectedSlide,
  sendAnew,
  sendSlide,
  speakersSlide,
  statusInTurn,
  stepRoom,
  toggleBoth,
  toggleCover,
  turnLive,
  turnRoomPage,
  useRoom,
} from '../../state/roomStore';

/** Or may in an instant, when what was asked of the room is answered. */
const showsRecommendation = () => useRoom.getState().status?.slide.kind === 'recommendation' || isAsking();

const isShown = () => (useRoom.getState().status?.slide.kind ?? 'hold') !== 'hold';

/** The text on the wall is longer than the wall. */
const hasPages = () => useRoom.getState().status?.page !== undefined;

/** Sending and covering work in the middle of a word, and with a dialog open. */
const AT_ONCE: Action[] = [
  {
    id: 'room.send',
    group: 'room',
    label: 'actions.roomSend',
    shortcut: { key: 'F3' },
    when: () => selectedSlide() !== undefined,
    run: () => {
      const slide = selectedSlide();
      if (slide) void sendSlide(slide);
    },
  },
  {
    id: 'room.speakers',
    group: 'room',
    label: 'actions.roomSpeakers',
    shortcut: { key: 'F7', shift: true },
    when: () => speakersSlide() !== undefined,
    run: () => {
      const slide = speakersSlide();
      if (slide) void sendSlide(slide);
    },
  },
  {
    id: 'room.cover',
    group: 'room',
    label: 'actions.roomCover',
    shortcut: { key: 'F10' },
    run: () => void toggleCover(),
  },
  {
    id: 'room.anew',
    group: 'room',
    label: 'actions.roomAnew',
    shortcut: { key: 'F9', shift: true },
    when: () => inWorkshop() && isShown(),
    run: () => void sendAnew(),
  },
  {
    id: 'room.pageOn',
    group: 'room',
    label: 'actions.roomPageOn',
    shortcut: { key: 'PageDown', shift: true },
    when: hasPages,
    run: () => void turnRoomPage(1),
  },
  {
    id: 'room.pageBack',
    group: 'room',
    label: 'actions.roomPageBack',
    shortcut: { key: 'PageUp', shift: true },
    when: hasPages,
    run: () => void turnRoomPage(-1),
  },
  {
    id: 'room.live',
    group: 'room',
    label: 'actions.roomLive',
    shortcut: { key: 'F3', shift: true },
    when: showsRecommendation,
    run: turnLive,
  },
  {
    id: 'room.next',
    group: 'room',
    label: 'actions.roomNext',
    shortcut: { key: 'PageDown', alt: true },
    when: inWorkshop,
    run: () => void stepRoom(1),
  },
  {
    id: 'room.previous',
    group: 'room',
    label: 'actions.roomPrevious',
    shortcut: { key: 'PageUp', alt: true },
    when: inWorkshop,
    run: () => void stepRoom(-1),
  },
  {
    id: 'room.original',
    group: 'room',
    label: 'actions.roomOriginal',
    shortcut: { key: 'F8', shift: true },
    when: () => inWorkshop() && showsRecommendation(),
    run: showOriginal,
  },
  {
    id: 'room.safe',
    group: 'room',
    label: 'actions.roomSafe',
    shortcut: { key: 'F4', shift: true },
    run: toggleRoomSafe,
  },
];

/** "That is not what we proposed": the first wording of what the room sees, in the side panel of this desk only. */
async function showOriginal(): Promise<void> {
  const slide = (await statusInTurn())?.slide;
  if (slide?.kind !== 'recommendation' || !inWorkshop()) return;
  select({ kind: 'recommendation', id: slide.id });
  showTab('history');
}

/** The reading, on the recommendation that is selected or at hand, from any place of the workshop. */
function openReading(): void {
  const { selected, atHand } = useView.getState();
  const id = selected?.kind === 'recommendation' ? selected.id : atHand;
  go('room', { section: 'agreement' });
  if (id !== undefined) selectHere({ kind: 'recommendation', id });
}

export const roomActions: Action[] = [
  ...AT_ONCE,
  {
    id: 'room.both',
    group: 'room',
    label: 'actions.roomBoth',
    when: () => inWorkshop() && (useMirror.getState().workshop?.state.languages.length ?? 0) > 1,
    run: toggleBoth,
  },
  {
    id: 'room.reading',
    group: 'room',
    label: 'actions.roomReading',
    shortcut: { key: 'F6', shift: true },
    when: inWorkshop,
    run: openReading,
  },
  {
    id: 'room.open',
    group: 'room',
    label: 'actions.roomOpen',
    when: inWorkshop,
    run: () => void openRoomWindow(),
  },
  {
    id: 'go.screen',
    group: 'go',
    label: 'actions.goScreen',
    shortcut: { after: 'g', key: 's' },
    when: inWorkshop,
    run: () => go('room', { section: 'screen' }),
  },
  {
    id: 'go.agenda',
    group: 'go',
    label: 'actions.goAgenda',
    shortcut: { after: 'g', key: 't' },
    when: inWorkshop,
    run: () => go('room', { section: 'agenda' }),
  },
  {
    id: 'go.speakers',
    group: 'go',
    label: 'actions.goSpeakers',
    shortcut: { after: 'g', key: 'f' },
    when: inWorkshop,
    run: () => go('room', { section: 'speakers' }),
  },
  {
    id: 'go.agreement',
    group: 'go',
    label: 'actions.goAgreement',
    shortcut: { after: 'g', key: 'k' },
    when: inWorkshop,
    run: () => go('room', { section: 'agreement' }),
  },
  {
    id: 'go.groups',
    group: 'go',
    label: 'actions.goGroups',
    shortcut: { after: 'g', key: 'b' },
    when: inWorkshop,
    run: () => go('room', { section: 'groups' }),
  },
];

/** Hears the keys before any field or dialog does. Returns what ends it. */
export function listenForRoomKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const action = AT_ONCE.find(({ shortcut }) => shortcut && matches(event, shortcut));
    if (!action) return;
    const can = action.when?.() ?? true;
    // A page key means something else where no text is to be paged; a key held down covers, and does not uncover.
    if (!can && action.shortcut?.key.startsWith('Page')) return;
    event.preventDefault();
    event.stopPropagation();
    if (can && !(event.repeat && action.id === 'room.cover')) void action.run();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}
