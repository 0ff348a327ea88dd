import { TextInput } from '@mantine/core';
import { useInterfaceLanguage } from '../locales/labels';
import { weekdayAndDate } from './formatTime';

interface DayInputProps {
  label: string;
  /** YYYY-MM-DD, or "" when none is set. */
  value: string;
  onChange: (day: string) => void;
  min?: string;
  required?: boolean;
  className?: string | undefined;
}

/** A calendar day. Systems write dates in different orders, so the day is also said in words. */
export function DayInput({ label, value, onChange, min, required = false, className }: DayInputProps) {
  const language = useInterfaceLanguage();
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      required={required}
      withAsterisk={false}
      {...(value !== '' && { description: weekdayAndDate(value, language) })}
      {...(min !== undefined && { min })}
      {...(className !== undefined && { className })}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
