import { protocol, type Session } from 'electron';
import { pageFiles, type PageFile } from '../../host/pages/pageFiles';
import { deskSession, roomSession } from './offline';
import { rendererFolder } from '../system/places';
import { APP_SCHEME } from './address';
import { answerPage } from './answer';

/** Makes `app://` a proper, secure origin. Before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveInterface(): void {
  const pages = pageFiles(rendererFolder());
  for (const session of [deskSession(), roomSession()]) serve(pages, session);
}

function serve(pages: ReadonlyMap<string, PageFile>, session: Session): void {
  session.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { status, headers, body } = await answerPage(pages, url, method);
    return new Response(new Blob([Uint8Array.from(body)]), { status, headers });
  });
}
