import { createElement, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../state/view';
import { LASTING_PANELS, PANELS } from './screens';
import { PANEL_ID } from './panelFocus';
import classes from './SidePanel.module.css';

/** The one side panel: the thing selected, whichever feature it belongs to. */
export function SidePanel() {
  const { t } = useTranslation();
  // Drawn when there is time for it: the selection itself moves at the speed of the arrow keys.
  const selected = useDeferredValue(useView((view) => view.selected));
  const draw = selected && PANELS[selected.kind];
  if (!draw) return null;
  const { kind, id } = selected;
  return (
    <aside id={PANEL_ID} tabIndex={-1} className={classes.panel} aria-label={t('shell.panel')}>
      {createElement(draw, { key: LASTING_PANELS.has(kind) ? kind : id, id })}
    </aside>
  );
}
