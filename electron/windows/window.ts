import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { Audience } from '../../core/contract/channels';
import { sessionOf } from '../protocol/sessions';
import { preloadFile } from '../system/places';
import { pageAddress } from '../protocol/address';
import { assignAudience } from './audienceOf';
import { offerReload } from './offerReload';

/**
 * A sandboxed window of one audience, with that audience's preload, session and page; `show` is called once it is drawn.
 */
export function openWindow(
  audience: Audience,
  options: BrowserWindowConstructorOptions,
  { show = (window: BrowserWindow) => window.show(), query = '' } = {},
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    webPreferences: {
      preload: preloadFile(audience),
      session: sessionOf(audience),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  assignAudience(window.webContents, audience);
  offerReload(window);
  window.once('ready-to-show', () => show(window));
  // A page that does not load leaves an empty window, which offers to load it again.
  window.loadURL(pageAddress[audience] + query).catch(() => undefined);
  return window;
}
