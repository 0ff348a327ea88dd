import type { Catalogue } from '../catalogue/catalogue';
import { levelNames } from '../catalogue/reference';
import { refuse, type Refusal } from '../messages/refusal';
import type { PlanReference } from '../model/framework';

/** The first reference that the catalogue does not have, as a refusal that names it. */
export function unknownReference(
  catalogue: Catalogue,
  references: readonly PlanReference[],
): Refusal | undefined {
  for (const { framework: id, level, number } of references) {
    const plan = catalogue.frameworks.find(({ framework }) => framework.id === id)?.framework;
    if (!plan) {
      return refuse('framework.unknown', {
        id,
        available: catalogue.frameworks.map((entry) => entry.framework.id).join(', '),
      });
    }
    const objectives = plan.domains.flatMap((domain) => domain.objectives);
    const entries =
      level === 'domain'
        ? plan.domains
        : level === 'objective'
          ? objectives
          : objectives.flatMap(({ actions }) => actions);
    if (!entries.some((entry) => entry.number === number)) {
      return refuse('action.unknown', { plan: plan.name, level: levelNames(plan, level), number });
    }
  }
  return undefined;
}
