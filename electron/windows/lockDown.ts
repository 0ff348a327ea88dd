import { app, session, type Session } from 'electron';

/** Copying text is the one thing that a page may ask the system for. */
const ALLOWED_PERMISSIONS = new Set(['clipboard-sanitized-write']);

/** No window of ours ever goes anywhere else, opens another, embeds one, or gets at a device. Before `ready`. */
export function lockDownWindows(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  app.on('session-created', denyPermissions);
  // Without it the application does not start.
  app.whenReady().then(
    () => denyPermissions(session.defaultSession),
    () => app.exit(1),
  );
}

function denyPermissions(own: Session): void {
  own.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(ALLOWED_PERMISSIONS.has(permission)),
  );
  own.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission));
  own.setDevicePermissionHandler(() => false);
}
