import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, screen, type BrowserWindow } from 'electron';
import type { Audience } from '../../core/contract/channels';
import { keptState, type KeptPlace, type KeptState } from './keptState';
import type { KnownDisplay } from './roomDisplay';

const file = () => path.join(app.getPath('userData'), 'windows.json');

function readStates(): KeptState {
  try {
    return keptState(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    // Missing or unreadable: windows open where they open the first time.
    return {};
  }
}

/** Where a window stood when it was last closed, if that place is still on a screen. */
export function rememberedPlace(audience: Audience): KeptPlace | undefined {
  const state = readStates()[audience];
  if (state === undefined) return undefined;
  const { workArea } = screen.getDisplayMatching(state);
  const overlapX =
    Math.min(state.x + state.width, workArea.x + workArea.width) - Math.max(state.x, workArea.x);
  const titleVisible = state.y >= workArea.y - 10 && state.y < workArea.y + workArea.height - 40;
  return overlapX > 100 && titleVisible ? state : undefined;
}

/** Remembers where a window stands when it is closed, if `worthwhile` then. */
export function rememberPlace(window: BrowserWindow, audience: Audience, worthwhile = () => true): void {
  window.on('close', () => {
    if (!worthwhile()) return;
    keep({ [audience]: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  });
}

export function rememberedRoomDisplay(): KnownDisplay | undefined {
  return readStates().roomDisplay;
}

export function rememberRoomDisplay(roomDisplay: KnownDisplay): void {
  keep({ roomDisplay });
}

function keep(states: KeptState): void {
  try {
    writeFileSync(file(), JSON.stringify({ ...readStates(), ...states }));
  } catch {
    // A place that is not remembered costs nothing.
  }
}
