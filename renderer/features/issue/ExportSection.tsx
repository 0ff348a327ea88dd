import { useTranslation } from 'react-i18next';
import { chooseDocument, useChosen } from '../../blocks/document/choice';
import { LanguageTabs } from '../../parts/LanguageTabs';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { useWorkshop } from '../../state/ledgers';
import { Assurances } from './Assurances';
import { CheckList } from './CheckList';
import { ExportBox } from './ExportBox';
import { isRefusedChecks, useChecks } from './useChecks';
import classes from './ExportSection.module.css';

/** What the document still needs, and its files. */
export function ExportSection() {
  const { t } = useTranslation();
  const workshop = useWorkshop('id', 'languages', 'document');
  const { language } = useChosen(workshop);
  const checks = useChecks(language);
  const refused = isRefusedChecks(checks);
  const open = refused ? 1 : checks.filter(({ count, weight }) => count > 0 && weight !== 'know').length;
  const name = t(`common.languages.${language}`);

  return (
    <Page
      wide
      title={open === 0 ? t('issue.ready') : t('issue.notReady', { count: open })}
      lede={t('issue.checkLede')}
      actions={
        <LanguageTabs
          languages={workshop.languages}
          value={language}
          onChange={(chosen) => chooseDocument(workshop.id, { language: chosen })}
        />
      }
    >
      <div className={classes.columns}>
        <section className={classes.checks} aria-label={t('issue.checksTitle')}>
          {refused ? (
            <div>
              {checks.map((refusal) => (
                <RefusalNote key={refusal.refused} refusal={refusal} />
              ))}
            </div>
          ) : (
            <CheckList checks={checks} language={name} />
          )}
          <Assurances />
        </section>
        <ExportBox language={language} checks={refused ? undefined : checks} />
      </div>
    </Page>
  );
}
