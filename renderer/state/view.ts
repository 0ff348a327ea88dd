import { create } from 'zustand';

/** The five places of a workshop, and those outside one. */
export const PLACES = ['prepare', 'room', 'desk', 'issue', 'archive'] as const;
export type Place = (typeof PLACES)[number] | 'library' | 'settings';

/** The thing selected, shown in the side panel. `kind` names who draws it. */
export interface Selected {
  kind: 'recommendation' | 'group' | 'delegation' | 'participant' | 'package' | 'workshop' | 'documentPart';
  id: string;
}

export interface Route {
  place: Place;
  /** A part of the place: "meeting", "delegations". */
  section: string | undefined;
  workshop: string | undefined;
}

interface View extends Route {
  selected: Selected | undefined;
  /** The recommendation that a page stands on by itself, while nobody has selected one. */
  atHand: string | undefined;
  panelOpen: boolean;
  keysOpen: boolean;
}

/** Selection, place and open panels: what only this window knows. */
export const useView = create<View>()(() => ({
  place: 'library',
  section: undefined,
  workshop: undefined,
  selected: undefined,
  atHand: undefined,
  panelOpen: true,
  keysOpen: false,
}));

const isPlace = (text: string): text is Place =>
  text === 'library' || text === 'settings' || (PLACES as readonly string[]).includes(text);

/** "#/w/abc/prepare/meeting", "#/library", "#/archive". */
export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const [workshop, rest] = parts[0] === 'w' ? [parts[1], parts.slice(2)] : [undefined, parts];
  const place = rest[0] ?? '';
  return { workshop, place: isPlace(place) ? place : workshop ? 'desk' : 'library', section: rest[1] };
}

export function formatRoute({ workshop, place, section }: Route): string {
  const parts = [
    ...(workshop === undefined ? [] : ['w', workshop]),
    place,
    ...(section === undefined ? [] : [section]),
  ];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Shows a place; what was selected elsewhere stays behind. */
function arrive(route: Route): void {
  const { place, section, workshop } = useView.getState();
  const same = place === route.place && section === route.section && workshop === route.workshop;
  if (!same) useView.setState({ ...route, selected: undefined });
}

/** Navigates to a place; the workshop stays open unless another one, or the library, is named. */
export function go(place: Place, to: { section?: string; workshop?: string } = {}): void {
  const { workshop } = useView.getState();
  const target = place === 'library' ? undefined : (to.workshop ?? workshop);
  const route = { place, section: to.section, workshop: target };
  arrive(route);
  window.location.hash = formatRoute(route);
}

export function select(selected: Selected | undefined): void {
  useView.setState(selected ? { selected, panelOpen: true } : { selected });
}

/** Follows the address of the window, so that Back and a reload keep the place. */
export function followAddress(): () => void {
  const read = () => arrive(parseRoute(window.location.hash));
  read();
  window.addEventListener('hashchange', read);
  return () => window.removeEventListener('hashchange', read);
}

/** Selects without opening the panel: where the work itself shows the thing, the panel comes when it is asked for. */
export function selectHere(selected: Selected): void {
  useView.setState({ selected });
}
