import { setTimeout } from 'node:timers/promises';
import { protocol, type Session } from 'electron';
import { pageFiles, type PageFile } from '../../host/pages/pageFiles';
import { rendererFolder } from '../system/places';
import { APP_SCHEME } from './address';
import { answerPage } from './answer';

/** Makes `app://` a proper, secure origin. Before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** One list for all sessions, made with the first of them. */
let pages: ReadonlyMap<string, PageFile> | undefined;

let styleArrived: () => void;
const arrived = new Promise<void>((resolve) => (styleArrived = resolve));

/** Milliseconds after which a page that did not come keeps nothing waiting any more. */
const LONGEST_WAIT = 300;

/**
 * Resolves once the first page has its code and its style sheet, which it asks for together and runs only when both are
 * there. Each passes through the main thread: whatever keeps that busy for longer comes after them.
 */
export async function firstPageArrived(): Promise<void> {
  await Promise.race([arrived, setTimeout(LONGEST_WAIT)]);
}

/**
 * Answers a session's requests for our pages, and for nothing else, by naming the file, which Chromium reads in a thread of
 * its own. `protocol.handle` reads it in the main thread, into streams whose code each start waited for (D185).
 */
export function serveInterface(own: Session): void {
  const files = (pages ??= pageFiles(rendererFolder()));
  own.protocol.registerFileProtocol(APP_SCHEME, ({ url, method }, answer) => {
    answer(answerPage(files, url, method));
  });
  own.webRequest.onCompleted({ urls: [`${APP_SCHEME}://*/*.css`] }, () => styleArrived());
}
