import { useMemo } from 'react';
import type { Vocabulary } from '../../../core/capture/vocabulary';
import { plainText } from '../../../core/queries/plainText';
import { whoHasTheFloor } from '../../../core/queries/whoHasTheFloor';
import { inOrder } from '../../../core/model/order';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { usePlans } from '../../state/plans';

/** All that the line can name in the open workshop; a new recommendation does not rebuild it. */
export function useVocabulary(): Vocabulary {
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations, groups, languages } = useWorkshop('delegations', 'groups', 'languages');
  const { agenda } = useWorkshop('agenda');
  const floor = useMemo(() => whoHasTheFloor(agenda), [agenda]);
  const frameworks = usePlans();
  return useMemo(
    () => ({
      directory,
      delegations: inOrder(Object.values(delegations)),
      frameworks: frameworks.filter(({ kind }) => kind === 'plan'),
      groups: inOrder(Object.values(groups)).map(({ id, title }, index) => ({
        id,
        place: index + 1,
        titles: [...new Set([languages[0] ?? 'en', language, 'en' as const, 'fr' as const])]
          .map((each) => plainText(title[each]?.nodes ?? []))
          .filter((text) => text !== ''),
      })),
      language,
      floor,
    }),
    [directory, delegations, groups, languages, frameworks, language, floor],
  );
}
