/**
 * Names of what travels between a window and its host, beside the contract's own names: the channels of the desktop and
 * the paths of the loopback server. No other file spells one.
 */
export const AUDIENCES = ['desk', 'room'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Desktop: one channel for requests `(name, input)` and one for events `(event, value)` per audience. */
export const ipcChannels = {
  desk: { request: 'rapporteur:desk:request', event: 'rapporteur:desk:event' },
  room: { request: 'rapporteur:room:request', event: 'rapporteur:room:event' },
} as const satisfies Record<Audience, { request: string; event: string }>;

/** The name under which preload puts the bridge on `window`. */
export const BRIDGE_NAME = 'rapporteur';

/** Browser: requests are POSTed to `api + name`, events come over a WebSocket at `events`. */
export const httpPaths = {
  desk: { api: '/api/desk/', events: '/events/desk' },
  room: { api: '/api/room/', events: '/events/room' },
} as const satisfies Record<Audience, { api: string; events: string }>;

export const ENTER_PATH = '/enter/';
export const FILES_PATH = '/files/';
/** Says which tab sends; a header of our own also makes a browser ask first before any foreign page could send it. */
export const CLIENT_HEADER = 'x-rapporteur-client';

/** A message of the event socket. `seq` counts up by one; `reset` says that some were missed for good: reload. */
export type SocketMessage =
  { seq: number; event: string; value: unknown } | { seq: number; ready: true } | { reset: true };
