import { Checkbox, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { useWholeList } from '../../state/useWholeList';
import { useHouseStyle, useWorkshop } from '../../state/ledgers';
import classes from './LanguagesChoice.module.css';

/** The languages of the document; the first is the one people draft in. */
export function LanguagesChoice() {
  const { t } = useTranslation();
  const { languages, courtesy, document } = useWorkshop('languages', 'courtesy', 'document');
  const style = useHouseStyle();
  const { run, refusal } = useCommand();
  const choosing = useCommand();
  const change = useWholeList('languages', languages, (next, from) =>
    run('workshop.setLanguages', { from, languages: next }),
  );
  const isOpen = document.status === 'draft' || document.status === 'circulated';
  const without = (all: readonly Language[], language: Language) => all.filter((other) => other !== language);

  return (
    <>
      <table className={classes.table}>
        <thead className="visuallyHidden">
          <tr>
            <th scope="col">{t('common.language')}</th>
            <th scope="col">{t('prepare.draftedIn')}</th>
            <th scope="col">{t('prepare.courtesy')}</th>
          </tr>
        </thead>
        <tbody>
          {LANGUAGES.map((language) => {
            const chosen = languages.includes(language);
            const name = t(`common.languages.${language}`);
            const isCourtesy = courtesy?.includes(language) === true;
            const unprinted = chosen && style !== undefined && !style.languages.includes(language);
            return (
              <tr key={language}>
                <td>
                  <Checkbox
                    label={name}
                    checked={chosen}
                    disabled={chosen && languages.length === 1}
                    onChange={() =>
                      change((all) => (all.includes(language) ? without(all, language) : [...all, language]))
                    }
                  />
                </td>
                <td>
                  {chosen && languages.length > 1 && !isCourtesy && (
                    <Radio
                      name="drafting"
                      label={t('prepare.draftedIn')}
                      aria-label={t('prepare.draftedInLanguage', { language: name })}
                      checked={languages[0] === language}
                      onChange={() => change((all) => [language, ...without(all, language)])}
                    />
                  )}
                </td>
                <td>
                  {chosen && languages.length > 1 && languages[0] !== language && (
                    <Checkbox
                      label={t('prepare.courtesy')}
                      aria-label={t('prepare.courtesyOf', { language: name })}
                      checked={isCourtesy}
                      disabled={isCourtesy && !isOpen}
                      onChange={(event) =>
                        void choosing.run('workshop.setCourtesy', {
                          language,
                          courtesy: event.currentTarget.checked,
                        })
                      }
                    />
                  )}
                  {unprinted && <span className={classes.gap}>{t('prepare.styleLacksLanguage')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {courtesy && courtesy.length > 0 && <p className="hint">{t('prepare.courtesyText')}</p>}
      <RefusalNote refusal={refusal ?? choosing.refusal} />
    </>
  );
}
