import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTime } from './readTime';

interface TimeFieldProps {
  label: string;
  /** HH:MM. */
  value: string;
  /** Called when the field is left or Enter is typed, not while a time is being typed. */
  onSave: (time: string) => void;
}

/** A time of day, in 24 hours whatever the system's own habit, and typed as one likes: "9h30", "0930", "9.30 am". */
export function TimeField({ label, value, onSave }: TimeFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [isNone, setNone] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // What is typed takes the place of what stands there, also where another window has just changed it.
  useLayoutEffect(() => {
    if (typed === undefined && document.activeElement === field.current) field.current?.select();
  }, [value, typed]);
  /** Whether what is in the field is a time; emptied, it is the one that stood there. */
  const save = (): boolean => {
    if (typed === undefined) return true;
    const time = typed.trim() === '' ? value : readTime(typed);
    setNone(time === undefined);
    if (time === undefined) return false;
    setTyped(undefined);
    if (time !== value) onSave(time);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The form around it is not sent with another time than the one in sight.
    if (event.key === 'Enter' && !save()) event.preventDefault();
  };
  return (
    <TextInput
      ref={field}
      label={label}
      value={typed ?? value}
      placeholder="09:30"
      autoComplete="off"
      spellCheck={false}
      error={isNone && t('common.noTime')}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}
