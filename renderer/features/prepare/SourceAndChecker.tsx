import { useTranslation } from 'react-i18next';
import type { OfficialWording } from '../../../core/model/framework';

/** "Source: Official Journal, page 4 · Checked by: Awa Diop". */
export function SourceAndChecker({ wording }: { wording: OfficialWording }) {
  const { t } = useTranslation();
  const { source, checkedBy = '' } = wording;
  return (
    <>
      {t('common.labelled', { label: t('prepare.source'), value: source.join('; ') })} ·{' '}
      {t('common.labelled', { label: t('prepare.checkedBy'), value: checkedBy })}
    </>
  );
}
