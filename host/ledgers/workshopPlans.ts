import { layWordings } from '../../core/catalogue/wording';
import type { Framework } from '../../core/model/framework';
import type { Workshop } from '../../core/model/workshop';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { OpenLedgers } from './openLedgers';

/** The plans that a workshop pins, in its order, with the official wordings that were entered in this library. */
export function workshopPlans(
  { ledgers: { library }, catalogue }: { ledgers: OpenLedgers; catalogue: Catalogue },
  workshop: Workshop,
): Framework[] {
  const entered = Object.values(library.state.wordings);
  return workshop.frameworks.flatMap(({ id }) => {
    const found = catalogue.frameworks.find(({ framework }) => framework.id === id);
    return found ? [layWordings(found.framework, entered)] : [];
  });
}
