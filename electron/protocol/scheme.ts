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

let tellAsked: () => void;
const asked = new Promise<void>((resolve) => (tellAsked = resolve));

/** Milliseconds after which a page that asked for nothing keeps nothing waiting any more. */
const UNASKED_MS = 300;

/** Resolves once the first page was asked for: what it needs goes before everything that takes the main thread longer. */
export async function firstPageAsked(): Promise<void> {
  await Promise.race([asked, setTimeout(UNASKED_MS)]);
}

/**
 * Answers a session's requests for our pages, and for nothing else. In one piece: `protocol.handle` answers in streams,
 * whose code (all of `fetch`) is loaded by the first and kept each start waiting (D185).
 */
export function serveInterface(own: Session): void {
  const files = (pages ??= pageFiles(rendererFolder()));
  own.protocol.registerFileProtocol(APP_SCHEME, ({ url, method }, answer) => {
    answer(answerPage(files, url, method));
  });
  own.webRequest.onCompleted({ urls: [`${APP_SCHEME}://*/*.css`] }, () => tellAsked());
}
