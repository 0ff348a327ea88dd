import { useTranslation } from 'react-i18next';
import { placesOf } from '../../../core/catalogue/reference';
import { wordingKnown } from '../../../core/catalogue/wording';
import type { Framework } from '../../../core/model/framework';

/** Says in which languages the plan's wording is known, since search finds nothing else; numbers always work. */
export function WordingCoverageNote({ plans }: { plans: readonly Framework[] }) {
  const { t } = useTranslation();
  // The last action: a number beyond it is in none of these plans.
  const last = plans.flatMap(placesOf).findLast(({ reference }) => reference.level === 'action')
    ?.reference.number;
  const { places, known } = wordingKnown(plans);
  const languages = known.map(({ language, count }) =>
    t('mapping.knownCount', { language: t(`common.languages.${language}`), count, places }),
  );
  return (
    <>
      {languages.length > 0 && <p>{t('mapping.knownIn', { languages })}</p>}
      {last !== undefined && <p>{t('mapping.byNumber', { number: last })}</p>}
    </>
  );
}
