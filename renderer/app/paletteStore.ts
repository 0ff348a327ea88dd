import { createSpotlight } from '@mantine/spotlight';

export const [paletteStore, palette] = createSpotlight();

/** How many of the last used entries stand first. */
const KEPT = 5;

let used: readonly string[] = [];

/** Ids of what was chosen last, the newest first; a reload forgets them. */
export const lastUsed = (): readonly string[] => used;

export function noteUse(id: string): void {
  used = [id, ...used.filter((other) => other !== id)].slice(0, KEPT);
}
