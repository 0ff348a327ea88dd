import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface SecretInputProps extends Omit<PasswordInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: string;
  onType: (secret: string) => void;
}

/** A passphrase: nothing of it is kept anywhere, so that nobody finds it. */
export function SecretInput({ onType, ...props }: SecretInputProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ 'aria-label': t('common.showSecret') }}
      autoComplete="off"
      maxLength={500}
      {...props}
      onChange={({ currentTarget: { value } }) => onType(value)}
    />
  );
}
