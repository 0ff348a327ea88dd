import { create } from 'zustand';
import { enterPanel } from './panelFocus';
import { useView, type Route } from './view';

export const PANEL_TABS = ['mapping', 'history', 'details'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Where somebody is, as the panel knows it: each page of the room is a work of its own. */
const spotOf = ({ place, section }: Route): string => (place === 'room' ? `room/${section ?? ''}` : place);

/** What the panel begins with: where texts are agreed, what was said before; elsewhere the plan. */
const firstIn = (spot: string): PanelTab => (spot === 'room/agreement' ? 'history' : 'mapping');

/** Which part of the recommendation's panel is shown; it stays when another one is selected. */
export const usePanelTab = create<{ tab: PanelTab }>()(() => ({ tab: 'mapping' }));

/** The part that was last shown in each spot, for whoever comes back. */
const left = new Map<string, PanelTab>();

useView.subscribe((now, before) => {
  const [spot, from] = [spotOf(now), spotOf(before)];
  if (spot === from) return;
  left.set(from, usePanelTab.getState().tab);
  usePanelTab.setState({ tab: left.get(spot) ?? firstIn(spot) });
});

/** Opens a part of the panel; for mapping the search takes the keyboard at once. */
export function showTab(tab: PanelTab): void {
  usePanelTab.setState({ tab });
  if (tab === 'mapping') enterPanel('[data-mapping-search]');
  else useView.setState({ panelOpen: true });
}
