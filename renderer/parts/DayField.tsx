import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../locales/labels';
import { dayInField } from './formatTime';
import { readDay } from './readDay';
import { today } from './today';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD, or "" for none. */
  value: string;
  /** Called when the field is left or Enter is typed, not while a day is being typed; "" when it was emptied. */
  onSave: (day: string) => void;
  /** The first day that the calendar offers. */
  min?: string;
  className?: string | undefined;
}

/** A day, typed and shown in the language of the interface, or chosen in the system's calendar. */
export function DayField({ label, value, onSave, min, className }: DayFieldProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [typed, setTyped] = useState<string>();
  const [isNone, setNone] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  // What is typed takes the place of what stands there, also where another field has just changed it.
  useLayoutEffect(() => {
    if (typed === undefined && document.activeElement === field.current) field.current?.select();
  }, [value, typed]);
  /** Whether what is in the field is a day, or nothing. */
  const save = (): boolean => {
    if (typed === undefined) return true;
    const day = typed.trim() === '' ? '' : readDay(typed, value || today());
    setNone(day === undefined);
    if (day === undefined) return false;
    setTyped(undefined);
    if (day !== value) onSave(day);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The form around it is not sent with another day than the one in sight.
    if (event.key === 'Enter' && !save()) event.preventDefault();
  };
  return (
    <TextInput
      ref={field}
      label={label}
      value={typed ?? (value === '' ? '' : dayInField(value, language))}
      placeholder={dayInField(today(), language)}
      autoComplete="off"
      spellCheck={false}
      error={isNone && t('common.noDay')}
      {...(className !== undefined && { className })}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={save}
      onKeyDown={onKeyDown}
      rightSection={
        <>
          <ActionIcon
            tabIndex={-1}
            aria-label={t('common.calendar')}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={16} aria-hidden />
          </ActionIcon>
          <input
            ref={calendar}
            type="date"
            className="visuallyHidden"
            tabIndex={-1}
            aria-hidden
            min={min}
            value={value}
            onChange={({ currentTarget }) => {
              setTyped(undefined);
              setNone(false);
              if (currentTarget.value !== '') onSave(currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}
