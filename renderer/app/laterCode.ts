import { RESTORE_WINDOW } from '../blocks/backup/RestoreButton';
import { lazyComponent, type LazyComponent } from '../parts/lazyComponent';
import { PANELS, SCREENS } from './screens';

/** What stands around every place; nobody sees it before the host knows who works here. */
export const SHELL: LazyComponent<object> = lazyComponent(async () => (await import('./Shell')).Shell);

/** Keys and the system's menu before the shell is there, which listens itself. */
export const LISTENING: LazyComponent<object> = lazyComponent(
  async () => (await import('./Listening')).Listening,
);

/** Fetches the code of the shell, all places and panels, so that each is here before somebody goes there, and nothing is left to fetch. */
export async function fetchAllScreens(): Promise<void> {
  // One that cannot be had now is fetched when it is drawn.
  const all = [SHELL, LISTENING, RESTORE_WINDOW, ...Object.values(SCREENS), ...Object.values(PANELS)];
  await Promise.allSettled(all.map(({ load }) => load()));
}
