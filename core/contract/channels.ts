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

/**
 * Desktop: the parameter of the desk's address when there is no library yet; its value is the language in which the new one
 * will begin. A hint: the page is right without it, only later.
 */
export const NEW_LIBRARY = 'new';
/** In the desk's address: its window opens where the room sees it, so that nothing private is drawn. */
export const DESK_SEEN = 'seen';

/** Browser: requests, their answers and events share one WebSocket per tab, at `?client=TAB` and `&after=SEQ`. */
export const socketPaths = { desk: '/socket/desk', room: '/socket/room' } as const satisfies Record<
  Audience,
  string
>;

export const ENTER_PATH = '/enter/';
export const FILES_PATH = '/files/';
/** Browser: a file is posted here under a name of its own, ahead of the request that brings it. */
export const UPLOADS_PATH = '/uploads/';

/** A request as a tab sends it. The tab counts its own; the number comes back with the answer. */
export interface SocketRequest {
  id: number;
  name: string;
  input: unknown;
}

/** What a tab receives. `seq` counts events up by one; `reset` says that some were missed for good: reload. */
export type SocketMessage =
  | { answer: number; value: unknown }
  | { seq: number; event: string; value: unknown }
  | { seq: number; ready: true }
  | { reset: true };
