import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingsIn } from '../../../core/checks/findings';
import { useChosenView } from '../../blocks/document/documentChoice';
import { Page } from '../../parts/Page';
import { useWorkshop } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import { DocumentLanguage } from './DocumentLanguage';
import { Assurances } from './Assurances';
import { CheckList } from './CheckList';
import { ExportBox } from './ExportBox';
import { besideOf, type PrintForm } from './printForm';
import { useChecks } from './useChecks';
import classes from './ExportSection.module.css';

/** What the document still needs, and its files. */
export function ExportSection() {
  const { t } = useTranslation();
  const workshop = useWorkshop('id', 'languages', 'document');
  const { language } = useChosenView(workshop);
  const [form, setForm] = useState<PrintForm>({ kind: 'document', annex: false });
  const beside = besideOf(form, language, workshop.languages);
  const { checks, passed } = useChecks(beside ? [language, beside] : [language]);
  const open = findingsIn(checks).filter(({ weight }) => weight !== 'info').length;

  return (
    <Page
      wide
      title={open === 0 ? t('issue.ready') : t('issue.notReady', { count: open })}
      lede={t('issue.checkLede')}
      actions={<DocumentLanguage />}
    >
      <div className={classes.columns}>
        <section className={cx('stack gap-4', classes.checks)} aria-label={t('issue.checksTitle')}>
          <CheckList checks={checks} passed={passed} language={language} />
          <Assurances />
        </section>
        <ExportBox language={language} checks={checks} form={form} onForm={setForm} />
      </div>
    </Page>
  );
}
