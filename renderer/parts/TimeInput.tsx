import { TextInput } from '@mantine/core';

interface TimeInputProps {
  label: string;
  /** HH:MM, or "" when none is set. */
  value: string;
  onChange: (time: string) => void;
  required?: boolean;
}

/** A time of day. */
export function TimeInput({ label, value, onChange, required = false }: TimeInputProps) {
  return (
    <TextInput
      type="time"
      label={label}
      value={value}
      required={required}
      withAsterisk={false}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
