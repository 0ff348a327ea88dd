import { TextInput, type TextInputProps } from '@mantine/core';
import type { Ref } from 'react';
import type { KeptLine } from '../state/useKeptForm';

interface KeptInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  line: KeptLine;
  ref?: Ref<HTMLInputElement>;
}

/** A line of text that is sent with its form: what is typed in it is kept until then. */
export function KeptInput({ line, ...props }: KeptInputProps) {
  return (
    <TextInput
      autoComplete="off"
      {...props}
      value={line.typed}
      onChange={({ currentTarget: { value } }) => line.type(value)}
    />
  );
}
