import { useTranslation } from 'react-i18next';
import { catalogues } from '../../../core/messages/catalogues';
import { INTERFACE_LANGUAGES } from '../../../core/model/interfaceLanguage';
import type { Library } from '../../../core/model/library';
import { BackupSection } from '../../blocks/backup/BackupSection';
import { ChoiceList } from '../../parts/ChoiceList';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { Segmented } from '../../parts/Segmented';
import { useCommand } from '../../state/commands';
import { useLibrary } from '../../state/ledgers';
import { useMirror } from '../../state/mirror';
import { ActorLine } from './ActorLine';

const THEMES: readonly Library['settings']['theme'][] = ['system', 'light', 'dark', 'contrast'];
const ROWS = ['comfortable', 'compact'] as const;

/** What belongs to this laptop: how it looks and listens, and beside it where the copy goes and who works here. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { settings, actors } = useLibrary('settings', 'actors');
  const version = useMirror((mirror) => mirror.hello?.version ?? '');
  const { run, refusal } = useCommand();
  return (
    <Page title={t('shell.places.settings')} lede={t('settings.lede', { version })} wide>
      <div className="stack twoIfWide gap-5">
        <div>
          <Section title={t('settings.language')} description={t('settings.languageText')}>
            <Segmented
              label={t('settings.language')}
              value={settings.interfaceLanguage}
              options={INTERFACE_LANGUAGES.map((value) => ({
                value,
                label: catalogues[value].language.name,
              }))}
              onChange={(interfaceLanguage) => void run('settings.set', { interfaceLanguage })}
            />
          </Section>
          <Section title={t('settings.look')}>
            <Segmented
              label={t('settings.look')}
              value={settings.theme}
              options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
              onChange={(theme) => void run('settings.set', { theme })}
            />
            <RefusalNote refusal={refusal} />
          </Section>
          <Section title={t('settings.rows')} description={t('settings.rowsText')}>
            <Segmented
              label={t('settings.rows')}
              value={settings.rows ?? 'comfortable'}
              options={ROWS.map((value) => ({ value, label: t(`settings.rowsOf.${value}`) }))}
              onChange={(rows) => void run('settings.set', { rows })}
            />
          </Section>
          <Section title={t('settings.keys')}>
            <ChoiceList
              legend={t('settings.keys')}
              value={settings.letterKeys === false ? 'off' : 'on'}
              options={[
                { value: 'on', label: t('settings.letterKeys.on'), text: t('settings.letterKeys.onText') },
                { value: 'off', label: t('settings.letterKeys.off'), text: t('settings.letterKeys.offText') },
              ]}
              onChange={(choice) => void run('settings.set', { letterKeys: choice === 'on' })}
            />
          </Section>
        </div>
        <div>
          <BackupSection />
          <Section title={t('settings.actors')} description={t('settings.actorsText')}>
            {Object.values(actors)
              .sort((a, b) => a.addedAt.localeCompare(b.addedAt))
              .map((actor) => (
                <ActorLine key={actor.id} actor={actor} />
              ))}
          </Section>
        </div>
      </div>
    </Page>
  );
}
