import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { HostUnreachable } from './app/HostUnreachable';
import { startTexts } from './locales/i18n';
import { NEW_LIBRARY } from '../core/contract/channels';
import { findDeskBridge } from './bridge/findBridge';
import { connectDesk } from './state/bridge';
import { startMirror } from './state/mirror';
import { SHELL } from './app/laterCode';
import { SCREENS } from './app/screens';
import { followAddress, useView } from './state/view';

/** Boot of the desk's window: reach the host, mirror it, draw. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  await startTexts('en');
  followAddress();
  try {
    connectDesk(findDeskBridge());
    await Promise.all([startMirror(), firstScreen()]);
  } catch (reason) {
    root.render(<HostUnreachable reason={reason} />);
    return;
  }
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

/**
 * The code of the first screen comes while the host answers; what cannot be had now is fetched when it is drawn. A library
 * that was never opened (`?new`) begins by asking who works here: the shell and its places are not needed for that.
 */
async function firstScreen(): Promise<void> {
  if (window.location.search === NEW_LIBRARY) return;
  await Promise.allSettled([SHELL.load(), SCREENS[useView.getState().place].load()]);
}

void start();
