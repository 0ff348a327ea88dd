import { useDebouncedValue } from '@mantine/hooks';
import { createElement, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, type Selected } from '../state/view';
import { REUSED_PANELS, PANELS } from './screens';
import { PANEL_ID } from '../state/panelFocus';
import classes from './SidePanel.module.css';

/**
 * Milliseconds between selections below which a panel is not drawn: a person walks through a list with the arrow keys.
 */
const WALK = 100;
/** The width below which there is no room beside the work, as in `SidePanel.module.css`. */
const LIES_OVER = '(max-width: 60rem)';

/**
 * The selection that the panel draws: delayed while a person walks through a list, so that selecting stays fast;
 * immediate while focus is in the panel.
 */
function useShown(isInside: boolean): Selected | undefined {
  const selected = useView((view) => view.selected);
  const [rested] = useDebouncedValue(selected, WALK, { leading: true });
  const later = useDeferredValue(rested);
  return isInside ? selected : later;
}

/** The one side panel: the thing selected, whichever feature it belongs to. */
export function SidePanel() {
  const { t } = useTranslation();
  const [isInside, setInside] = useState(false);
  const selected = useShown(isInside);
  const draw = selected && PANELS[selected.kind];
  useEffect(closeByEscape, []);
  if (!draw) return null;
  const { kind, id } = selected;
  return (
    <aside
      id={PANEL_ID}
      tabIndex={-1}
      className={classes.panel}
      aria-label={t('shell.panel')}
      onFocus={() => setInside(true)}
      onBlur={({ currentTarget, relatedTarget }) => setInside(currentTarget.contains(relatedTarget))}
    >
      {createElement(draw, { key: REUSED_PANELS.has(kind) ? kind : id, id })}
    </aside>
  );
}

/** Where the panel lies over the work, Escape takes it away; not out of a text that is being written or a question. */
function closeByEscape(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, defaultPrevented, target } = event;
    if (key !== 'Escape' || defaultPrevented || !window.matchMedia(LIES_OVER).matches) return;
    if (target instanceof Element && target.closest('input, textarea, [contenteditable], [role="dialog"]'))
      return;
    useView.setState({ panelOpen: false });
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
