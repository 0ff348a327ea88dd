import { useMemo } from 'react';
import { scopeOf, type Scope } from '../../core/document/scope';
import type { Language } from '../../core/model/language';
import { useCatalogue, useHouseStyle, useWorkshop } from '../state/ledgers';
import { usePlans } from '../state/plans';

/** What the document knows of itself in a language: live numbers, reference lines. Computed once per change. */
export function useScope(language: Language): Scope | undefined {
  const workshop = useWorkshop();
  const style = useHouseStyle();
  const { directory } = useCatalogue();
  const frameworks = usePlans();
  return useMemo(
    () => style && scopeOf({ workshop, style, frameworks, directory, language, now: workshop.createdAt }),
    [workshop, style, frameworks, directory, language],
  );
}
