import { useCallback, useMemo, useState } from 'react';
import { layWordings } from '../../../core/catalogue/wording';
import { isRefused, makeProof, type Proof } from '../../../core/document/interpret/interpret';
import { refuse, type Refusal } from '../../../core/messages/refusal';
import type { Language } from '../../../core/model/language';
import type { Workshop } from '../../../core/model/workshop';
import { useCatalogue, useLibrary, useWorkshop } from '../../state/ledgers';

/**
 * The open workshop as a document, computed here from what this window mirrors: the same tree that the host exports, but
 * for the minute of the draft mark.
 */
export function useProof(language: Language, styleId: string): Proof | Refusal[] {
  const prove = useProver();
  return useMemo(() => prove(language, styleId), [prove, language, styleId]);
}

/** The same of another state than the one that is mirrored: the workshop as it once stood. */
export function useProofOf(workshop: Workshop, language: Language): Proof | Refusal[] {
  const prove = useProverOf(workshop);
  const { style } = workshop.document;
  return useMemo(() => prove(language, style), [prove, language, style]);
}

/** The same for several languages: a new function once anything that is printed has changed. */
export function useProver(): (language: Language, styleId: string) => Proof | Refusal[] {
  return useProverOf(useWorkshop());
}

function useProverOf(workshop: Workshop): (language: Language, styleId: string) => Proof | Refusal[] {
  const { wordings } = useLibrary('wordings');
  const { styles, frameworks: catalogued, directory } = useCatalogue();
  const [now] = useState(() => new Date().toISOString());

  const pinned = workshop.frameworks.map(({ id }) => id).join(' ');
  const frameworks = useMemo(() => {
    const entered = Object.values(wordings);
    return catalogued
      .filter(({ framework }) => pinned.split(' ').includes(framework.id))
      .map(({ framework }) => layWordings(framework, entered));
  }, [catalogued, wordings, pinned]);

  return useCallback(
    (language, styleId) => {
      const style = styles.find(({ id }) => id === styleId);
      if (!style)
        return [refuse('style.unknown', { id: styleId, available: styles.map(({ id }) => id).join(', ') })];
      return makeProof({ workshop, style, frameworks, directory, language, now });
    },
    [workshop, styles, frameworks, directory, now],
  );
}

export { isRefused };
