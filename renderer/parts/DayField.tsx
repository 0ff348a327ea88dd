import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useInterfaceLanguage } from '../locales/labels';
import { weekdayAndDate } from './formatTime';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD, or "" for none. */
  value: string;
  /** Called when the field is left or Enter is typed, not while a year is being typed. */
  onSave: (day: string) => void;
  className?: string | undefined;
}

/** A day, with its weekday below, because systems write dates in different orders. */
export function DayField({ label, value, onSave, className }: DayFieldProps) {
  const language = useInterfaceLanguage();
  const [typed, setTyped] = useState<string>();
  const day = typed ?? value;
  const save = () => {
    if (typed !== undefined && typed !== value) onSave(typed);
    setTyped(undefined);
  };
  return (
    <TextInput
      type="date"
      label={label}
      value={day}
      className={className ?? ''}
      description={day === '' ? undefined : weekdayAndDate(day, language)}
      inputWrapperOrder={['label', 'input', 'description']}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
