import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../parts/LinkButton';
import { Chip } from '../../parts/Chip';
import { runCommand } from '../../state/commands';

/** A row that says nobody who spoke is marked, until somebody says that this is meant. */
export function NoSpeaker({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <span className="line">
      <Chip look="gap">{t('capture.noSpeaker')}</Chip>
      <LinkButton onPress={() => void runCommand('recommendation.confirmNoSpeaker', { ids: [id] })}>
        {t('capture.noSpeakerMeant')}
      </LinkButton>
    </span>
  );
}
