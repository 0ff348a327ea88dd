import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { HostUnreachable } from './app/HostUnreachable';
import { startTexts } from './locales/i18n';
import { findDeskBridge } from './bridge/findBridge';
import { connectDesk } from './state/bridge';
import { startMirror } from './state/mirror';
import { fetchAllScreens, SCREENS } from './app/screens';
import { followAddress, useView } from './state/view';

/** Boot of the desk's window: reach the host, mirror it, draw. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  await startTexts('en');
  followAddress();
  try {
    connectDesk(findDeskBridge());
    // The code of the first place comes while the host answers; one that cannot be had now is fetched when it is drawn.
    const first = SCREENS[useView.getState().place].load().catch(() => undefined);
    await Promise.all([startMirror(), first]);
  } catch (reason) {
    root.render(<HostUnreachable reason={reason} />);
    return;
  }
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  // What is drawn is on the screen first; then everything else is fetched, so that no place waits for its code later.
  requestAnimationFrame(() => setTimeout(() => void fetchAllScreens()));
}

void start();
