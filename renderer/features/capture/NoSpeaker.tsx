import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/Chip';
import { runCommand } from '../../state/commands';
import classes from './RecentRow.module.css';

/** A row that says nobody who spoke is marked, until somebody says that this is meant. */
export function NoSpeaker({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <span className="line">
      <Chip look="gap">{t('capture.noSpeaker')}</Chip>
      <button
        type="button"
        className={classes.make}
        onClick={() => void runCommand('recommendation.confirmNoSpeaker', { ids: [id] })}
      >
        {t('capture.noSpeakerMeant')}
      </button>
    </span>
  );
}
