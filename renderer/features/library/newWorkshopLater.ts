import { lazyDialog } from '../../parts/lazyDialog';

/** The dialog of a new workshop; its code is fetched once the list of workshops is on the screen. */
export const NEW_WORKSHOP = lazyDialog(async () => (await import('./NewWorkshop')).NewWorkshop);
