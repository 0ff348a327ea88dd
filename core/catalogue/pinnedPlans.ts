import type { Framework } from '../model/framework';
import type { EnteredWording } from '../model/library';
import type { Workshop } from '../model/workshop';
import type { Catalogue } from './catalogue';
import { layWordings } from './wording';

/** The plans that a workshop pins, in its order, with the official wordings that were entered. */
export function pinnedPlans(
  { frameworks: pins }: Pick<Workshop, 'frameworks'>,
  { frameworks }: Pick<Catalogue, 'frameworks'>,
  entered: readonly EnteredWording[] = [],
): Framework[] {
  return pins.flatMap(({ id }) => {
    const found = frameworks.find(({ framework }) => framework.id === id);
    return found ? [layWordings(found.framework, entered)] : [];
  });
}
