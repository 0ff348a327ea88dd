import { useMemo } from 'react';
import { mayEnter } from '../../../core/commands/lateWording';
import type { Language } from '../../../core/model/language';
import type { Text } from '../../../core/model/text';
import { useWorkshop } from '../../state/ledgers';

/** Whether a text can be written in a language: adoption locks what was adopted, and leaves room for translations of it. */
export function useMayEnter(): (text: Text, language: Language) => boolean {
  const { document, languages, courtesy } = useWorkshop('document', 'languages', 'courtesy');
  const { status } = document;
  return useMemo(
    () => (text, language) => mayEnter({ document: { status }, languages, courtesy }, text, language),
    [status, languages, courtesy],
  );
}
