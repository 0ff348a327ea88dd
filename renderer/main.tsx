import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { Lost } from './app/Lost';
import { startTexts } from './locales/i18n';
import { findDeskBridge } from './bridge/findBridge';
import { connectDesk } from './state/bridge';
import { startMirror } from './state/mirror';
import { followAddress } from './state/view';

/** Boot of the desk's window: reach the host, mirror it, draw. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  await startTexts('en');
  followAddress();
  try {
    connectDesk(findDeskBridge());
    await startMirror();
  } catch (reason) {
    root.render(<Lost reason={reason} />);
    return;
  }
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
