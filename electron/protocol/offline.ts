import { app, type Session } from 'electron';
import { APP_SCHEME } from './address';

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

/** Nothing but our own pages is ever requested by a session, and the spelling checker fetches no dictionary. */
export function keepOffline(own: Session): void {
  own.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !OWN_SCHEMES.has(new URL(details.url).protocol) });
  });
  own.setSpellCheckerEnabled(false);
  own.on('will-download', (event) => event.preventDefault());
  // No window waits for it (`no-proxy-server` says the same for all); without it the application does not go on.
  own.setProxy({ mode: 'direct' }).catch(() => app.exit(1));
}
