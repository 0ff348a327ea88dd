import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import { LanguageTabs } from '../../../parts/LanguageTabs';
import { Segmented } from '../../../parts/Segmented';
import { setRoomAppearance, useRoom } from '../../../state/roomStore';
import { cx } from '../../../parts/cx';
import classes from './OverlayControls.module.css';

interface ScreenSettingsProps {
  languages: readonly Language[];
  language: Language;
}

/** In which language slides are sent, and how the wall looks. */
export function ScreenSettings({ languages, language }: ScreenSettingsProps) {
  const { t } = useTranslation();
  const appearance = useRoom((room) => room.status?.appearance ?? 'light');
  return (
    <section className={cx('line wraps', classes.buttons)} aria-label={t('room.settings')}>
      <LanguageTabs
        languages={languages}
        value={language}
        onChange={(chosen) => useRoom.setState({ language: chosen })}
      />
      <Segmented
        label={t('room.appearance')}
        value={appearance}
        options={(['light', 'dark'] as const).map((value) => ({ value, label: t(`room.${value}`) }))}
        onChange={(chosen) => void setRoomAppearance(chosen)}
      />
    </section>
  );
}
