import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../locales/labels';
import { dayInField } from './formatTime';
import { readDay } from './readDay';
import { today } from './today';
import { useReadField } from './useReadField';

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
  const calendar = useRef<HTMLInputElement>(null);
  const read = (words: string) => (words.trim() === '' ? '' : readDay(words, value || today()));
  const { typed, isNone, forget, field } = useReadField(value, read, onSave);
  return (
    <TextInput
      {...field}
      label={label}
      value={typed ?? (value === '' ? '' : dayInField(value, language))}
      placeholder={dayInField(today(), language)}
      error={isNone && t('common.noDay')}
      {...(className !== undefined && { className })}
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
              forget();
              if (currentTarget.value !== '') onSave(currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}
