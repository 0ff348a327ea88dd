import { useTranslation } from 'react-i18next';
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
