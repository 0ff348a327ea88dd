import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readTime } from './readTime';
import { useReadField } from './useReadField';

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
  // Emptied, it is the time that stood there.
  const read = (words: string) => (words.trim() === '' ? value : readTime(words));
  const { typed, isNone, field } = useReadField(value, read, onSave);
  return (
    <TextInput
      {...field}
      label={label}
      value={typed ?? value}
      placeholder="09:30"
      error={isNone && t('common.noTime')}
    />
  );
}
