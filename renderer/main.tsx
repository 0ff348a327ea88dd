import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app/App';
import { HostUnreachable } from './app/HostUnreachable';
import { speak, startTexts } from './locales/i18n';
import { NEW_LIBRARY } from '../core/contract/channels';
import { INTERFACE_LANGUAGES } from '../core/model/interfaceLanguage';
import { findDeskBridge } from './bridge/findBridge';
import { connectDesk } from './state/bridge';
import { expectNewLibrary, startMirror, useMirror } from './state/mirror';
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
    const mirrored = startMirror();
    const asked = new URLSearchParams(window.location.search).get(NEW_LIBRARY);
    const beginsIn = INTERFACE_LANGUAGES.find((language) => language === asked);
    if (beginsIn !== undefined) {
      // A new library asks first who works here: there is nothing in it that the page would have to know for that.
      expectNewLibrary(beginsIn);
      await draw(root);
      await mirrored;
    } else {
      await Promise.all([mirrored, firstScreen()]);
      await draw(root);
    }
    performance.mark(LIBRARY_IS_OPEN);
  } catch (reason) {
    root.render(<HostUnreachable reason={reason} />);
  }
}

/** The mark after which what is seen can be worked in; the test of the start-up reads it. */
const LIBRARY_IS_OPEN = 'library is open';

async function draw(root: Root): Promise<void> {
  await speak(useMirror.getState().library?.state.settings.interfaceLanguage ?? 'en');
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

/** The code of the first screen comes while the host answers; what cannot be had now is fetched when it is drawn. */
async function firstScreen(): Promise<void> {
  await Promise.allSettled([SHELL.load(), SCREENS[useView.getState().place].load()]);
}

void start();
