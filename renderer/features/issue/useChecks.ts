import { useMemo } from 'react';
import { lookThrough } from '../../../core/checks/find';
import type { Language } from '../../../core/model/language';
import { useProofMaker } from '../../blocks/document/useProof';
import { useCatalogue, useWorkshop } from '../../state/ledgers';

/** The checks of the open workshop's own document, in these languages, and what was looked at and is fine. */
export function useChecks(languages: readonly Language[]): ReturnType<typeof lookThrough> {
  const workshop = useWorkshop();
  const catalogue = useCatalogue();
  const prover = useProofMaker();
  const asked = languages.join(' ');
  return useMemo(() => {
    const prove = (language: Language) => prover(language, workshop.document.style);
    return lookThrough({ workshop, catalogue, prove }, languages);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the languages by their codes, not by the array they come in
  }, [prover, catalogue, workshop, asked]);
}
