import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { useHouseStyle, useWorkshop } from '../../state/ledgers';
import classes from './LanguagesChoice.module.css';

/** The languages of the document; the first is the one people draft in. */
export function LanguagesChoice() {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const style = useHouseStyle();
  const { run, refusal } = useCommand();
  const set = (next: Language[]) => void run('workshop.setLanguages', { languages: next });

  return (
    <>
      <table className={classes.table}>
        <thead className="visuallyHidden">
          <tr>
            <th scope="col">{t('common.language')}</th>
            <th scope="col">{t('prepare.draftedIn')}</th>
          </tr>
        </thead>
        <tbody>
          {LANGUAGES.map((language) => {
            const chosen = languages.includes(language);
            const name = t(`common.languages.${language}`);
            const unprinted = chosen && style !== undefined && !style.languages.includes(language);
            return (
              <tr key={language}>
                <td>
                  <label className={classes.label}>
                    <input
                      type="checkbox"
                      checked={chosen}
                      disabled={chosen && languages.length === 1}
                      onChange={() =>
                        set(
                          chosen ? languages.filter((other) => other !== language) : [...languages, language],
                        )
                      }
                    />
                    {name}
                  </label>
                </td>
                <td>
                  {chosen && languages.length > 1 && (
                    <label className={classes.label}>
                      <input
                        type="radio"
                        name="drafting"
                        checked={languages[0] === language}
                        aria-label={t('prepare.draftedInLanguage', { language: name })}
                        onChange={() => set([language, ...languages.filter((other) => other !== language)])}
                      />
                      {t('prepare.draftedIn')}
                    </label>
                  )}
                  {unprinted && <span className={classes.gap}>{t('prepare.styleLacksLanguage')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <RefusalNote refusal={refusal} />
    </>
  );
}
