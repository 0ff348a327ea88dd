import type { NewWorkshopProps } from './NewWorkshop';
import { lazyComponent } from '../../parts/lazyComponent';

/** The dialog of a new workshop; its code is fetched once the list of workshops is on the screen. */
export const NEW_WORKSHOP = lazyComponent<NewWorkshopProps>(
  async () => (await import('./NewWorkshop')).NewWorkshop,
);
