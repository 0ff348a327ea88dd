import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../core/model/agenda';
import type { useCommand } from '../../state/commands';
import { DelegationLine } from './DelegationLine';

interface AddSpeakerProps {
  item: AgendaItem;
  run: ReturnType<typeof useCommand>['run'];
}

export function AddSpeaker({ item, run }: AddSpeakerProps) {
  const { t } = useTranslation();
  return (
    <DelegationLine
      label={t('room.addSpeaker')}
      onPick={(delegation) => run('speaker.add', { item: item.id, delegation })}
    />
  );
}
