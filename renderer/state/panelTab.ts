import { create } from 'zustand';
import { enterPanel } from './panelFocus';
import { useView } from './view';

export const PANEL_TABS = ['mapping', 'history', 'details'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Which part of the recommendation's panel is shown; it stays when another one is selected. */
export const usePanelTab = create<{ tab: PanelTab }>()(() => ({ tab: 'mapping' }));

/** Opens a part of the panel; for mapping the search takes the keyboard at once. */
export function showTab(tab: PanelTab): void {
  usePanelTab.setState({ tab });
  if (tab === 'mapping') enterPanel('[data-mapping-search]');
  else useView.setState({ panelOpen: true });
}
