import { PasswordInput, type PasswordInputProps } from '@mantine/core';

interface SecretInputProps extends Omit<PasswordInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: string;
  onType: (secret: string) => void;
}

/** A passphrase: nothing of it is kept anywhere, so that nobody finds it. */
export function SecretInput({ onType, ...props }: SecretInputProps) {
  return (
    <PasswordInput
      autoComplete="off"
      maxLength={500}
      {...props}
      onChange={({ currentTarget: { value } }) => onType(value)}
    />
  );
}
