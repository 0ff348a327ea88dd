import { useCallback, useMemo, useState } from 'react';
import { pinnedPlans } from '../../../core/catalogue/pinnedPlans';
import { prove } from '../../../core/document/interpret/documentInput';
import { isRefused, type Proof } from '../../../core/document/interpret/interpret';
import type { Refusal } from '../../../core/messages/refusal';
import type { Language } from '../../../core/model/language';
import type { Workshop } from '../../../core/model/workshop';
import { useCatalogue, useLibrary, useWorkshop } from '../../state/ledgers';

/**
 * The open workshop as a document, computed here from what this window mirrors: the same tree that the host exports, but
 * for the minute of the draft mark.
 */
export function useProof(language: Language, styleId: string): Proof | Refusal[] {
  const prove = useProofMaker();
  return useMemo(() => prove(language, styleId), [prove, language, styleId]);
}

/** The same of another state than the one that is mirrored: the workshop as it once stood, with the time of then. */
export function useProofOf(workshop: Workshop, language: Language, at: string): Proof | Refusal[] {
  const prove = useProverOf(workshop, at);
  const { style } = workshop.document;
  return useMemo(() => prove(language, style), [prove, language, style]);
}

/** The same for several languages: a new function once anything that is printed has changed. */
export function useProofMaker(): (language: Language, styleId: string) => Proof | Refusal[] {
  return useProverOf(useWorkshop());
}

/** @param at when it stood so: ISO 8601 instant, UTC; now when absent */
function useProverOf(
  workshop: Workshop,
  at?: string,
): (language: Language, styleId: string) => Proof | Refusal[] {
  const { wordings } = useLibrary('wordings');
  const catalogue = useCatalogue();
  const [opened] = useState(() => new Date().toISOString());
  const now = at ?? opened;

  const { frameworks } = workshop;
  const plans = useMemo(
    () => pinnedPlans({ frameworks }, catalogue, Object.values(wordings)),
    [frameworks, catalogue, wordings],
  );

  return useCallback(
    (language, styleId) => prove({ workshop, plans, catalogue, now }, language, styleId),
    [workshop, plans, catalogue, now],
  );
}

export { isRefused };
