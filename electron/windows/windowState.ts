import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';
import type { Audience } from '../../core/channels';

const stateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200),
  height: z.number().int().min(200),
  maximized: z.boolean(),
});
const statesSchema = z.object({ desk: stateSchema.optional(), room: stateSchema.optional() });
type States = z.infer<typeof statesSchema>;

const file = () => path.join(app.getPath('userData'), 'windows.json');

function readStates(): States {
  try {
    return statesSchema.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    // Missing or unreadable: windows open where they open the first time.
    return {};
  }
}

/** Where a window stood when it was last closed, if that place is still on a screen. */
export function rememberedPlace(audience: Audience): (Rectangle & { maximized: boolean }) | undefined {
  const state = readStates()[audience];
  if (state === undefined) return undefined;
  const { workArea } = screen.getDisplayMatching(state);
  const overlapX =
    Math.min(state.x + state.width, workArea.x + workArea.width) - Math.max(state.x, workArea.x);
  const titleVisible = state.y >= workArea.y - 10 && state.y < workArea.y + workArea.height - 40;
  return overlapX > 100 && titleVisible ? state : undefined;
}

export function rememberPlace(window: BrowserWindow, audience: Audience): void {
  window.on('close', () => {
    const state = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(file(), JSON.stringify({ ...readStates(), [audience]: state }));
    } catch {
      // A place that is not remembered costs nothing.
    }
  });
}
