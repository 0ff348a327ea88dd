import { useTranslation } from 'react-i18next';
import type { presidingOf } from '../../blocks/presiding/presidingValue';
import { usePresidingMeant } from '../../blocks/presiding/usePresidingMeant';

/** Everybody who may chair, and what is said while nobody or several are meant. */
export function useChairChoices() {
  const { t } = useTranslation();
  return {
    ...usePresidingMeant(),
    several: t('room.severalModerators'),
    none: t('room.moderatorUnknown'),
  };
}

/** A person, or a body. */
export function whoOf(given: ReturnType<typeof presidingOf>) {
  return 'moderator' in given ? { person: given.moderator } : { body: given.moderatedBy };
}
