import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import { cx } from './cx';
import classes from './ChangedElsewhereNote.module.css';
import { WordDiff } from './WordDiff';

interface ChangedElsewhereNoteProps {
  /** What stands now, saved by somebody else. */
  present: string;
  /** What is typed here and not saved. */
  mine: string;
  language: Language;
  onSaveMine: () => void;
  onKeepTheirs: () => void;
}

/** Shows both versions of a text that was changed elsewhere while it was edited here; a person chooses one. */
export function ChangedElsewhereNote({
  present,
  mine,
  language,
  onSaveMine,
  onKeepTheirs,
}: ChangedElsewhereNoteProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('common.moved.title')} className={classes.note} data-changed-elsewhere>
      <p className={classes.title} role="status">
        {t('common.moved.title')}
      </p>
      <p className="serif">
        <WordDiff before={present} after={mine} language={language} />
      </p>
      <div className={cx('line wraps', classes.buttons)}>
        <button type="button" onClick={onSaveMine}>
          {t('common.moved.saveMine')}
        </button>
        <button type="button" onClick={onKeepTheirs}>
          {t('common.moved.keepTheirs')}
        </button>
      </div>
    </div>
  );
}
