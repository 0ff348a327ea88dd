import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptTextarea } from '../../parts/KeptTextarea';
import { RefusalNote } from '../../parts/RefusalNote';
import { dayAndTime } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { draftKeys } from '../../state/draftKeys';
import { useDraftLine } from '../../state/useDraftOf';
import { useNotes } from '../../state/belongings';
import { useLibrary, useWorkshop } from '../../state/ledgers';
import classes from './Notes.module.css';

/** Private notes on a recommendation: on this desk and nowhere else. */
export function Notes({ id }: { id: string }) {
  const notes = useNotes(id);
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { actors } = useLibrary('actors');
  const workshop = useWorkshop('meeting');
  const { run, refusal } = useCommand();
  const { typed: text, type, send } = useDraftLine(draftKeys.note(id));
  /** Leaving the box and its button may both ask: the words are one note, while they are on their way. */
  const asking = useRef('');
  const add = async () => {
    const words = text.trim();
    if (words === '' || asking.current === words) return;
    asking.current = words;
    await send(() => run('note.add', { id, text: words }));
    asking.current = '';
  };
  return (
    <section className="stack" aria-label={t('draft.notesTitle')}>
      {notes.map((note) => (
        <div key={note.id} className={classes.note}>
          <div>
            <p className={classes.text}>{note.text}</p>
            <p className="hint">
              {t('history.by', {
                name: actors[note.by]?.name ?? t('draft.elsewhere'),
                time: dayAndTime(note.at, spoken, workshop.meeting.timeZone),
              })}
            </p>
          </div>
          <ActionIcon
            size={28}
            aria-label={t('draft.removeNote')}
            onClick={() => void run('note.remove', { id, note: note.id })}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <KeptTextarea
        label={t('draft.notesTitle')}
        description={t('draft.notesHint')}
        minRows={2}
        maxLength={20_000}
        line={{ typed: text, type }}
        // Another window in front is not leaving the box.
        onBlur={() => document.hasFocus() && void add()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void add();
        }}
      />
      <RefusalNote refusal={refusal} />
      {text.trim() !== '' && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => void add()}>
            {t('draft.addNote')}
          </Button>
        </div>
      )}
    </section>
  );
}
