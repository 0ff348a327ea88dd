import { app, session, type Session } from 'electron';
import { APP_SCHEME } from './address';

/** The room's window keeps its own storage, in memory: nothing of the desk is ever in it. */
const ROOM_PARTITION = 'room';

export function deskSession(): Session {
  return session.defaultSession;
}
export function roomSession(): Session {
  return session.fromPartition(ROOM_PARTITION);
}

/** Chromium's own reasons to reach the network, switched off; no name is ever looked up. Before `ready`. */
export function stayOffline(): void {
  const { commandLine } = app;
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-quic',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    commandLine.appendSwitch(name);
  }
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch(
    'disable-features',
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints',
  );
}

const OWN_SCHEMES = new Set([`${APP_SCHEME}:`, 'data:', 'blob:', 'devtools:']);

/** Nothing but our own pages is ever requested, and the spelling checker fetches no dictionary. */
export async function keepOffline(): Promise<void> {
  for (const own of [deskSession(), roomSession()]) {
    await own.setProxy({ mode: 'direct' });
    own.setSpellCheckerEnabled(false);
    own.webRequest.onBeforeRequest((details, decide) => {
      decide({ cancel: !OWN_SCHEMES.has(new URL(details.url).protocol) });
    });
    own.on('will-download', (event) => event.preventDefault());
  }
}
