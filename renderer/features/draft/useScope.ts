import { scopeOf, type Scope } from '../../../core/document/scope';
import type { Directory } from '../../../core/model/directory';
import type { Framework } from '../../../core/model/framework';
import type { HouseStyle } from '../../../core/model/houseStyle';
import type { Language } from '../../../core/model/language';
import type { Workshop } from '../../../core/model/workshop';
import { useCatalogue, useHouseStyle, useWorkshop } from '../../state/ledgers';
import { outlineFollowing } from '../../state/outline';
import { usePlans } from '../../state/plans';

interface Given {
  workshop: Workshop;
  style: HouseStyle;
  frameworks: Framework[];
  directory: Directory;
}

/** The last answer per language: the sheet and the panel ask for the same, and a panel is drawn anew at every selection. */
const known = new Map<Language, { given: Given; scope: Scope }>();

function scopeFor(given: Given, language: Language): Scope {
  const held = known.get(language);
  const same = (Object.keys(given) as (keyof Given)[]).every((key) => held?.given[key] === given[key]);
  if (held && same) return held.scope;
  const { workshop, style } = given;
  const outline = outlineFollowing(workshop, style.numbering, language);
  const scope = scopeOf({ ...given, language, now: workshop.createdAt }, outline);
  known.set(language, { given, scope });
  return scope;
}

/** What the document knows of itself in a language: live numbers, reference lines. Computed once per change. */
export function useScope(language: Language): Scope | undefined {
  const workshop = useWorkshop();
  const style = useHouseStyle();
  const { directory } = useCatalogue();
  const frameworks = usePlans();
  return style && scopeFor({ workshop, style, frameworks, directory }, language);
}
