import type { DeskBridge } from '../../core/contract';

let bridge: DeskBridge | undefined;

/** Called once at boot, before anything is drawn. */
export function connectDesk(to: DeskBridge): void {
  bridge = to;
}

/** The host, as this window reaches it. */
export function desk(): DeskBridge {
  if (!bridge) throw new Error('The window was drawn before it was connected to its host.');
  return bridge;
}
