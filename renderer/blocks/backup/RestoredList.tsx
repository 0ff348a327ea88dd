import { useTranslation } from 'react-i18next';
import type { RestoredBackup } from '../../../core/contract';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayTime } from '../../parts/formatTime';

/** Result of restoring from a second copy, workshop by workshop. */
export function RestoredList({ brought }: { brought: RestoredBackup }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { at, workshops, packages, damaged } = brought;
  return (
    <div className="form" role="status">
      <p>{t('backup.done', { time: dayTime(at, language) })}</p>
      {workshops.length === 0 && <p>{t('backup.nothing')}</p>}
      <ul className="bullets">
        {workshops.map(({ workshop, title, outcome }) => (
          <li key={workshop}>
            <a href={`#/w/${workshop}/desk`}>{title === '' ? t('shell.untitled') : title}</a>,{' '}
            {t(`backup.outcomes.${outcome}`)}
          </li>
        ))}
        {packages > 0 && <li>{t('backup.packages', { count: packages })}</li>}
      </ul>
      {damaged > 0 && <p className="lacks">{t('backup.damaged', { count: damaged })}</p>}
    </div>
  );
}
