import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import { DelegationLine } from '../../../blocks/delegations/DelegationLine';
import type { useCommand } from '../../../state/commands';

interface AddSpeakerProps {
  item: AgendaItem;
  run: ReturnType<typeof useCommand>['run'];
  line: RefObject<HTMLInputElement | null>;
}

export function AddSpeaker({ item, run, line }: AddSpeakerProps) {
  const { t } = useTranslation();
  return (
    <DelegationLine
      label={t('room.addSpeaker')}
      line={line}
      size="md"
      autoFocus
      onPick={(delegation) => run('speaker.add', { item: item.id, delegation })}
    />
  );
}
