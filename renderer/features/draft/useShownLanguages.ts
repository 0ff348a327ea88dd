import { useMemo } from 'react';
import type { Language } from '../../../core/model/language';
import { useWorkshop } from '../../state/ledgers';
import { useDraft } from './draftStore';

/** The language of the sheet, or two beside each other. */
export function useShownLanguages(): {
  languages: readonly Language[];
  main: Language;
  shown: Language[];
  both: boolean;
} {
  const { languages } = useWorkshop('languages');
  const chosen = useDraft((draft) => draft.language);
  const [first = 'en', second] = languages;
  const both = chosen === 'both' && second !== undefined;
  const main = chosen !== undefined && chosen !== 'both' && languages.includes(chosen) ? chosen : first;
  // The same array as long as it says the same: the lines of the sheet are drawn again only for a reason.
  const shown = useMemo(() => (both && second ? [main, second] : [main]), [both, main, second]);
  return { languages, main, both, shown };
}
