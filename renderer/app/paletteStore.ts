import { createSpotlight } from '@mantine/spotlight';
import { keepInWindow, keptInWindow } from '../state/keptInWindow';

export const [paletteStore, palette] = createSpotlight();

/** How many of the last used entries stand first. */
const KEPT = 5;
const KEY = 'lastUsed';

let used: readonly string[] | undefined;

/** Ids of what was chosen last, the newest first; a reload keeps them. */
export const lastUsed = (): readonly string[] =>
  (used ??= keptInWindow(KEY)?.split('\n').filter(Boolean) ?? []);

export function noteUse(id: string): void {
  used = [id, ...lastUsed().filter((other) => other !== id)].slice(0, KEPT);
  keepInWindow(KEY, used.join('\n'));
}
