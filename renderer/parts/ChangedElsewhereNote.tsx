import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import { Note } from './Note';
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
    <div data-changed-elsewhere>
      <Note
        meaning="gap"
        role="group"
        label={t('common.moved.title')}
        action={
          <>
            <Button size="compact-sm" variant="default" onClick={onSaveMine}>
              {t('common.moved.saveMine')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onKeepTheirs}>
              {t('common.moved.keepTheirs')}
            </Button>
          </>
        }
      >
        <p className="strong" role="status">
          {t('common.moved.title')}
        </p>
        <p className="serif">
          <WordDiff before={present} after={mine} language={language} />
        </p>
      </Note>
    </div>
  );
}
