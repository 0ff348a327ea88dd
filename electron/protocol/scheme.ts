import { protocol } from 'electron';
import { pageFiles } from '../../host/pageFiles';
import { deskSession, roomSession } from '../offline';
import { rendererFolder } from '../places';
import { APP_SCHEME } from './address';
import { answerPage } from './answer';
import { handleScheme } from './handle';

/** Makes `app://` a proper, secure origin. Before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveInterface(): void {
  const pages = pageFiles(rendererFolder());
  for (const session of [deskSession(), roomSession()]) {
    handleScheme(session, APP_SCHEME, (address, method) => answerPage(pages, address, method));
  }
}
