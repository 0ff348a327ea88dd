import { useTranslation } from 'react-i18next';
import type { PreviewColumn } from '../../../../core/participants/preview';

/** How a column is called: by its heading, or else by its place. */
export function useColumnName(): (column: PreviewColumn) => string {
  const { t } = useTranslation();
  return ({ column, header }) => (header === '' ? t('importList.column', { number: column + 1 }) : header);
}
