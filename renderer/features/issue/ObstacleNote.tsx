import { useTranslation } from 'react-i18next';
import type { Finding } from './obstacles';
import classes from './NextStep.module.css';

interface ObstacleNoteProps {
  id?: string;
  /** Whether it has to be settled first, or may go along. */
  says: 'notYet' | 'stillOpen';
  findings: readonly Finding[];
}

/** "Not possible yet: 2 needed fields are empty." */
export function ObstacleNote({ id, says, findings }: ObstacleNoteProps) {
  const { t } = useTranslation();
  const what = findings
    .map(({ check, language }) =>
      t(`issue.checks.${check.id}`, { count: check.count, language: t(`common.languages.${language}`) }),
    )
    .join('. ');
  return (
    <p id={id} className={classes.obstacle} data-says={says}>
      {t(`issue.${says}`, { what })}
    </p>
  );
}
