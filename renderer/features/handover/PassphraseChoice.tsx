import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../parts/Note';
import { SecretInput } from '../../parts/SecretInput';

/** How a file is closed: with a passphrase, unless somebody says that it goes open. */
export interface Seal {
  passphrase: string;
  open: boolean;
}
export const NOT_SEALED_YET: Seal = { passphrase: '', open: false };
export const isDecided = ({ passphrase, open }: Seal) => open || passphrase !== '';

/** Asks for the passphrase of a file; going without one is a choice, and what it means stands beside it. */
export function PassphraseChoice({ chosen, onChange }: { chosen: Seal; onChange: (chosen: Seal) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <SecretInput
        label={t('handover.passphrase')}
        description={t('handover.passphraseText')}
        value={chosen.open ? '' : chosen.passphrase}
        disabled={chosen.open}
        onType={(passphrase) => onChange({ ...chosen, passphrase })}
        autoComplete="new-password"
      />
      <Checkbox
        label={t('handover.withoutPassphrase')}
        checked={chosen.open}
        onChange={(event) => onChange({ ...chosen, open: event.currentTarget.checked })}
      />
      {chosen.open && <Note meaning="gap">{t('handover.withoutPassphraseText')}</Note>}
    </>
  );
}
