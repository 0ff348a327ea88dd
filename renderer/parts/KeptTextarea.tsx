import { Textarea, type TextareaProps } from '@mantine/core';
import type { KeptLine } from '../state/useKeptForm';

interface KeptTextareaProps extends Omit<TextareaProps, 'value' | 'defaultValue' | 'onChange'> {
  line: KeptLine;
}

/** Several lines of text that are sent with their form: what is typed in them is kept until then. */
export function KeptTextarea({ line, ...props }: KeptTextareaProps) {
  return (
    <Textarea
      autosize
      {...props}
      value={line.typed}
      onChange={({ currentTarget: { value } }) => line.type(value)}
    />
  );
}
