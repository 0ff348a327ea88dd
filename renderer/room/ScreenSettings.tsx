import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import { setRoomAppearance, useRoom } from './roomStore';
import classes from './OverlayControls.module.css';

/** In which language slides are sent, and how the wall looks. */
export function ScreenSettings({
  languages,
  language,
}: {
  languages: readonly Language[];
  language: Language;
}) {
  const { t } = useTranslation();
  const appearance = useRoom((room) => room.status?.appearance ?? 'light');
  return (
    <section className={classes.buttons} aria-label={t('room.settings')}>
      {languages.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('room.language')}
          value={language}
          data={languages.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(value) => useRoom.setState({ language: value })}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={t('room.appearance')}
        value={appearance}
        data={[
          { value: 'light', label: t('room.light') },
          { value: 'dark', label: t('room.dark') },
        ]}
        onChange={(value) => void setRoomAppearance(value === 'dark' ? 'dark' : 'light')}
      />
    </section>
  );
}
