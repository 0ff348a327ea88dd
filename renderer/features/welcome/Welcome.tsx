import { useTranslation } from 'react-i18next';
import { catalogues } from '../../../core/messages/catalogues';
import { INTERFACE_LANGUAGES } from '../../../core/model/interfaceLanguage';
import { runCommand } from '../../state/commands';
import { useLibrary } from '../../state/ledgers';
import { RestoreButton } from '../../blocks/backup/RestoreButton';
import { cx } from '../../parts/cx';
import { KnownPeople } from './KnownPeople';
import { PersonForm } from './PersonForm';
import { Segmented } from '../../parts/Segmented';
import classes from './Welcome.module.css';

/** The first screen: who is working, in which language. */
export function Welcome() {
  const { t } = useTranslation();
  const { settings } = useLibrary('settings');
  return (
    <main className={classes.welcome}>
      <div className={classes.sheet}>
        <p className={classes.brand}>Rapporteur</p>
        <h1 className={classes.title}>{t('welcome.title')}</h1>
        <p className={classes.lede}>{t('welcome.lede')}</p>
        <KnownPeople />
        <PersonForm />
        <p className={classes.promise}>{t('welcome.promise')}</p>
      </div>
      <div className={cx('line wraps gap-4', classes.language)}>
        <Segmented
          label={t('common.language')}
          value={settings.interfaceLanguage}
          onChange={(interfaceLanguage) => void runCommand('settings.set', { interfaceLanguage })}
          options={INTERFACE_LANGUAGES.map((value) => ({ value, label: catalogues[value].language.name }))}
        />
        <RestoreButton quiet />
      </div>
    </main>
  );
}
