import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OpenCheck } from './CheckList';
import type { Finding } from './obstacles';
import classes from './CheckList.module.css';

/** What Check found in all languages of the document, beside the steps that it may stand in the way of. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  if (findings.length === 0) {
    return (
      <p className={classes.check} data-weight="fine">
        <IconCheck size={20} aria-hidden className={classes.icon} />
        {t('issue.nothingFound')}
      </p>
    );
  }
  return (
    <ul className={classes.list}>
      {findings.map(({ check, language }) => (
        <OpenCheck
          key={`${check.id} ${language}`}
          check={check}
          language={t(`common.languages.${language}`)}
        />
      ))}
    </ul>
  );
}
