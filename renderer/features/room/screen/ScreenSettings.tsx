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
  also?: Language;
}

/** In which language slides are sent, alone or beside a second one, and how the wall looks. */
export function ScreenSettings({ languages, language, also }: ScreenSettingsProps) {
  const { t } = useTranslation();
  const appearance = useRoom((room) => room.status?.appearance ?? 'light');
  const others = languages.filter((each) => each !== language);
  return (
    <section className={cx('line wraps', classes.buttons)} aria-label={t('room.settings')}>
      <LanguageTabs
        languages={languages}
        value={language}
        onChange={(chosen) => useRoom.setState({ language: chosen, ...(also && { also: language }) })}
      />
      {others.length > 0 && (
        <Segmented<Language | 'alone'>
          label={t('room.besideTitle')}
          value={also ?? 'alone'}
          options={[
            { value: 'alone', label: t('room.alone') },
            ...others.map((value) => ({
              value,
              label: t('room.beside', { language: t(`common.languages.${value}`) }),
            })),
          ]}
          onChange={(chosen) => useRoom.setState({ also: chosen === 'alone' ? undefined : chosen })}
        />
      )}
      <Segmented
        label={t('room.appearance')}
        value={appearance}
        options={(['light', 'dark'] as const).map((value) => ({ value, label: t(`room.${value}`) }))}
        onChange={(chosen) => void setRoomAppearance(chosen)}
      />
    </section>
  );
}
