import { useTranslation } from 'react-i18next';
import type { DisplayChoice } from '../../../../core/room/displays';

/** A display as a person tells it from another: its name and its size. */
export function useDisplayName(): (display: DisplayChoice) => string {
  const { t } = useTranslation();
  return ({ label, width, height }) => `${label || t('displays.unnamed')} (${width} × ${height})`;
}
