import { useMemo } from 'react';
import type { Check } from '../../../core/checks/check';
import { findChecks } from '../../../core/checks/find';
import type { Language } from '../../../core/model/language';
import { useProofMaker } from '../../blocks/document/useProof';
import { useCatalogue, useWorkshop } from '../../state/ledgers';

/** The checks of the open workshop's own document, in these languages. */
export function useChecks(languages: readonly Language[]): Check[] {
  const workshop = useWorkshop();
  const catalogue = useCatalogue();
  const prover = useProofMaker();
  const asked = languages.join(' ');
  return useMemo(() => {
    const prove = (language: Language) => prover(language, workshop.document.style);
    return findChecks({ workshop, catalogue, prove }, languages);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the languages by their codes, not by the array they come in
  }, [prover, catalogue, workshop, asked]);
}
