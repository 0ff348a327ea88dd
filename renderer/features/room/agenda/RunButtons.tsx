import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import type { AgendaRowProps } from './AgendaRow';

interface RunButtonsProps extends Pick<AgendaRowProps, 'run'> {
  id: string;
  state: AgendaItem['state'];
}

/** Begins, holds and ends one item. The one button that stands out is the page's own, for the next item. */
export function RunButtons({ id, state, run }: RunButtonsProps) {
  const { t } = useTranslation();
  if (state !== 'running') {
    return (
      <Button size="xs" variant="default" onClick={() => void run('agenda.start', { id })}>
        {t(state === 'planned' ? 'room.start' : 'room.resume')}
      </Button>
    );
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={() => void run('agenda.pause', { id })}>
        {t('room.pause')}
      </Button>
      <Button size="xs" variant="default" onClick={() => void run('agenda.finish', { id })}>
        {t('room.finish')}
      </Button>
    </>
  );
}
