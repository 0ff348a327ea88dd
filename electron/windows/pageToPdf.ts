import { BrowserWindow, session, type Session } from 'electron';
import { APP_SCHEME } from '../protocol/address';
import { keepOffline } from '../protocol/offline';

const ADDRESS = `${APP_SCHEME}://print/`;
let printing: Session | undefined;
/** The page that is printed now. */
let page = new Uint8Array();
/** One after the other: there is one page at a time. */
let before: Promise<unknown> = Promise.resolve();

/**
 * A web page as a PDF by Chromium's own printing, in a window that nobody sees and that runs no script. It stands in where
 * our own way to PDF cannot be loaded: its pages are those of the page's style, and it promises no standard.
 */
export function pageToPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const printed = before.then(() => print(bytes));
  before = printed.catch(() => undefined);
  return printed;
}

async function print(bytes: Uint8Array): Promise<Uint8Array> {
  page = Uint8Array.from(bytes);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printSession(), sandbox: true, javascript: false, spellcheck: false },
  });
  try {
    await window.loadURL(ADDRESS);
    return Uint8Array.from(
      await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
    );
  } finally {
    window.destroy();
    page = new Uint8Array();
  }
}

/** In memory, offline, and with one address. */
function printSession(): Session {
  if (printing) return printing;
  printing = session.fromPartition('print');
  keepOffline(printing);
  printing.protocol.handle(
    APP_SCHEME,
    () => new Response(page.slice(), { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  );
  return printing;
}
