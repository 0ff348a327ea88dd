import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import { setRoomAppearance, useRoom } from '../../../state/roomStore';
import classes from './OverlayControls.module.css';

interface ScreenSettingsProps {
  languages: readonly Language[];
  language: Language;
}

/** In which language slides are sent, and how the wall looks. */
export function ScreenSettings({ languages, language }: ScreenSettingsProps) {
  const { t } = useTranslation();
  const appearance = useRoom((room) => room.status?.appearance ?? 'light');
  const choice = (key: string, label: string, chosen: boolean, choose: () => void) => (
    <Button
      key={key}
      size="compact-sm"
      variant={chosen ? 'filled' : 'default'}
      aria-pressed={chosen}
      onClick={choose}
    >
      {label}
    </Button>
  );
  return (
    <section className={classes.buttons} aria-label={t('room.settings')}>
      {languages.length > 1 &&
        languages.map((each) =>
          choice(each, each.toUpperCase(), each === language, () => useRoom.setState({ language: each })),
        )}
      {(['light', 'dark'] as const).map((each) =>
        choice(each, t(`room.${each}`), each === appearance, () => void setRoomAppearance(each)),
      )}
    </section>
  );
}
