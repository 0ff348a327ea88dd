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

/** Answers a session's requests for our pages, and for nothing else. */
export function serveInterface(own: Session): void {
  const files = (pages ??= pageFiles(rendererFolder()));
  own.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { status, headers, body } = await answerPage(files, url, method);
    return new Response(new Blob([Uint8Array.from(body)]), { status, headers });
  });
}
