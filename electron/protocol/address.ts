import type { Audience } from '../../core/contract/channels';

export const APP_SCHEME = 'app';
const APP_HOST = 'rapporteur';

/** The page of each audience, and the only address its window may ever show. */
export const pageAddress: Record<Audience, string> = {
  desk: `${APP_SCHEME}://${APP_HOST}/index.html`,
  room: `${APP_SCHEME}://${APP_HOST}/room.html`,
};

/** The path of one of our own addresses; undefined for any other. */
export function ownPath(address: string): string | undefined {
  const url = new URL(address);
  if (url.protocol !== `${APP_SCHEME}:` || url.hostname !== APP_HOST) return undefined;
  return decodeURIComponent(url.pathname);
}

/** An address as compared: without query and fragment. */
export function isPageOf(audience: Audience, address: string): boolean {
  return address.split(/[?#]/, 1)[0] === pageAddress[audience];
}
