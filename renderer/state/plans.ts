import { useMemo } from 'react';
import { layWordings } from '../../core/catalogue/wording';
import type { Framework } from '../../core/model/framework';
import { useCatalogue, useLibrary, useWorkshop } from './ledgers';

/** The frameworks the open workshop is mapped to, with the official wordings entered in this library laid over them. */
export function usePlans(): Framework[] {
  const { frameworks: pins } = useWorkshop('frameworks');
  const { frameworks } = useCatalogue();
  const { wordings } = useLibrary();
  return useMemo(() => {
    const entered = Object.values(wordings);
    return pins.flatMap(({ id }) => {
      const found = frameworks.find(({ framework }) => framework.id === id);
      return found ? [layWordings(found.framework, entered)] : [];
    });
  }, [pins, frameworks, wordings]);
}
