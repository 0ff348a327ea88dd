import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import classes from './AddItem.module.css';

const MINUTES = 30;

interface AddItemProps {
  line: RefObject<HTMLInputElement | null>;
  /** Nothing is on the agenda yet: the line has the keyboard. Later, letters are keys of the agenda. */
  isFirst: boolean;
}

/** A title and Enter: the next item is ready to be typed. */
export function AddItem({ line, isFirst }: AddItemProps) {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const { run, refusal } = useCommand();
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState<number | string>(MINUTES);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const text = title.trim();
    if (text === '') return;
    const done = await run('agenda.add', {
      language: languages[0] ?? 'en',
      title: [{ type: 'text', text }],
      plannedMinutes: typeof minutes === 'number' ? minutes : MINUTES,
    });
    if (done) setTitle('');
  };
  return (
    <form className={classes.add} onSubmit={(event) => void add(event)}>
      <TextInput
        ref={line}
        className={classes.title ?? ''}
        label={t('room.addItem')}
        placeholder={t('room.addItemExample')}
        value={title}
        maxLength={2_000}
        onChange={(event) => setTitle(event.currentTarget.value)}
        autoComplete="off"
        autoFocus={isFirst}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && title === '') document.getElementById('work')?.focus();
        }}
      />
      <NumberInput
        className={classes.minutes ?? ''}
        label={t('room.minutes')}
        value={minutes}
        min={0}
        max={1440}
        allowDecimal={false}
        onChange={setMinutes}
      />
      <Button type="submit" disabled={title.trim() === ''}>
        {t('common.add')}
      </Button>
      <RefusalNote refusal={refusal} />
    </form>
  );
}
