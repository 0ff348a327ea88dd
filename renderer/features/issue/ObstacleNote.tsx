import { useTranslation } from 'react-i18next';
import type { Check } from '../../../core/checks/check';
import { findingsIn } from '../../../core/checks/findings';
import { useCheckWords } from '../../locales/labels';
import { Note } from '../../parts/Note';

interface ObstacleNoteProps {
  id?: string;
  /** Whether it has to be settled first, or may go along. */
  says: 'notYet' | 'stillOpen';
  checks: readonly Check[];
}

/** "Not possible yet: 2 needed fields are empty." */
export function ObstacleNote({ id, says, checks }: ObstacleNoteProps) {
  const { t } = useTranslation();
  const { found } = useCheckWords();
  const what = findingsIn(checks)
    .map(({ rule, language, checks: own }) => found(rule, own.length, language))
    .join('. ');
  return (
    <Note meaning={says === 'notYet' ? 'danger' : 'gap'} {...(id !== undefined && { id })}>
      {t(`issue.${says}`, { what })}
    </Note>
  );
}
