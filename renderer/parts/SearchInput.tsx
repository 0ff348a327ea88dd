import { TextInput, type TextInputProps } from '@mantine/core';
import type { Ref } from 'react';

interface SearchInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: string;
  onType: (words: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** Words that are looked for: they are a question, and nothing of theirs is kept. */
export function SearchInput({ onType, ...props }: SearchInputProps) {
  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      {...props}
      onChange={({ currentTarget: { value } }) => onType(value)}
    />
  );
}
