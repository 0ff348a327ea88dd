import { useCallback, useMemo } from 'react';
import type { Language } from '../../../core/model/language';
import { isRefused, useProver } from '../../blocks/document/useProof';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { findingsIn, type Finding } from './obstacles';
import { readiness, type Check } from './readiness';
import type { Refusal } from '../../../core/messages/refusal';

/** The checks of the open workshop's own document in a language; refusals when the style cannot print it at all. */
export function useChecks(language: Language): Check[] | Refusal[] {
  const check = useChecker();
  return useMemo(() => check(language), [check, language]);
}

/** What Check finds in the document, all its languages taken together. */
export function useFindings(): Finding[] {
  const check = useChecker();
  const { languages } = useWorkshop('languages');
  return useMemo(
    () => findingsIn(languages.map((language) => ({ language, checks: check(language) }))),
    [check, languages],
  );
}

function useChecker(): (language: Language) => Check[] | Refusal[] {
  const speaks = useInterfaceLanguage();
  const workshop = useWorkshop();
  const { styles, frameworks } = useCatalogue();
  const prove = useProver();
  return useCallback(
    (language) => {
      const style = styles.find(({ id }) => id === workshop.document.style);
      const proof = prove(language, workshop.document.style);
      if (isRefused(proof)) return proof;
      if (!style) return [];
      const pinned = new Set(workshop.frameworks.map(({ id }) => id));
      const plan = frameworks.some(({ framework }) => framework.kind === 'plan' && pinned.has(framework.id));
      return readiness({ workshop, style, proof, language, speaks, plan });
    },
    [prove, styles, frameworks, workshop, speaks],
  );
}

export function isRefusedChecks(checks: Check[] | Refusal[]): checks is Refusal[] {
  return checks.some((check) => 'refused' in check);
}
