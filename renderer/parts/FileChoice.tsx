import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { cx } from './cx';
import classes from './FileChoice.module.css';

interface FileChoiceProps {
  label: string;
  /** Endings that are asked for: ".xlsx,.csv". */
  accept: string;
  onFile: (file: File) => void;
  /** Name of the file that was given. */
  given?: string | undefined;
  disabled?: boolean;
  isPrimary?: boolean;
  autoFocus?: boolean;
}

/** A file, asked for as the system asks or dropped on the button; the window learns its name and bytes, never where it lies. */
export function FileChoice(props: FileChoiceProps) {
  const { label, accept, onFile, given, disabled = false, isPrimary = false, autoFocus = false } = props;
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={cx('line gap-3', classes.choice, over && classes.over)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be given again.
          currentTarget.value = '';
        }}
      />
      <Button
        variant={isPrimary ? 'filled' : 'default'}
        disabled={disabled}
        autoFocus={autoFocus}
        leftSection={<IconFileImport size={18} aria-hidden />}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      {given !== undefined && <span className={classes.given}>{given}</span>}
    </div>
  );
}
