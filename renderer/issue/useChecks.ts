import { useMemo } from 'react';
import type { Language } from '../../core/model/language';
import { isRefused, useProof } from '../document/useProof';
import { useInterfaceLanguage } from '../locales/labels';
import { useCatalogue, useWorkshop } from '../state/ledgers';
import { readiness, type Check } from './readiness';
import type { Refusal } from '../../core/ledger/refusal';

/** The checks of the open workshop's own document in a language; refusals when the style cannot print it at all. */
export function useChecks(language: Language): Check[] | Refusal[] {
  const speaks = useInterfaceLanguage();
  const workshop = useWorkshop();
  const { styles, frameworks } = useCatalogue();
  const proof = useProof(language, workshop.document.style);
  return useMemo(() => {
    if (isRefused(proof)) return proof;
    const style = styles.find(({ id }) => id === workshop.document.style);
    if (!style) return [];
    const pinned = new Set(workshop.frameworks.map(({ id }) => id));
    const plan = frameworks.some(({ framework }) => framework.kind === 'plan' && pinned.has(framework.id));
    return readiness({ workshop, style, proof, language, speaks, plan });
  }, [proof, styles, frameworks, workshop, language, speaks]);
}

export function isRefusedChecks(checks: Check[] | Refusal[]): checks is Refusal[] {
  return checks.some((check) => 'refused' in check);
}
