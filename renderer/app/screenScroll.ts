import { useView, type Route } from '../state/view';

/** How long a screen that is gone back to is waited for until it is as long as it was, in milliseconds. */
const WAITS = 1_000;

/**
 * A screen that is opened begins at its top; one that is gone back to stands where it was left. What was left is known by
 * the entry of the window's history, which a new one has not yet. Returns what ends it.
 */
export function followScreens(): () => void {
  const kept = new Map<string, number>();
  const begun = Date.now().toString(36);
  let made = 0;
  /** The entry whose place is noted; none while another screen is drawn. */
  let entry: string | undefined = entryNow();
  let round = 0;

  function entryNow(): string {
    const state: unknown = window.history.state;
    if (typeof state === 'object' && state && 'screen' in state && typeof state.screen === 'string')
      return state.screen;
    made += 1;
    const screen = `${begun}-${made}`;
    window.history.replaceState({ screen }, '');
    return screen;
  }

  const note = ({ target }: Event) => {
    if (entry !== undefined && target instanceof HTMLElement && target.id === 'work')
      kept.set(entry, target.scrollTop);
  };
  const arrive = (asked: number, next: string, until: number) => {
    if (asked !== round) return;
    const work = document.getElementById('work');
    const wanted = kept.get(next) ?? 0;
    if (work) work.scrollTop = wanted;
    if (work && work.scrollTop < wanted && Date.now() < until)
      requestAnimationFrame(() => arrive(asked, next, until));
    else entry = next;
  };
  const nameOf = ({ place, section, workshop }: Route) => [workshop, place, section].join(' ');
  const end = useView.subscribe((now, before) => {
    if (nameOf(now) === nameOf(before)) return;
    entry = undefined;
    round += 1;
    const mine = round;
    // By then the address says it too, and the screen is drawn.
    requestAnimationFrame(() => arrive(mine, entryNow(), Date.now() + WAITS));
  });
  document.addEventListener('scroll', note, { capture: true, passive: true });
  return () => {
    end();
    document.removeEventListener('scroll', note, { capture: true });
  };
}
