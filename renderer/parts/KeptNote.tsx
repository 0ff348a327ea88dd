import { useTranslation } from 'react-i18next';
import type { KeptForm } from '../state/useKeptForm';
import { LinkButton } from './LinkButton';

/** Says that a form stands as it was left, and offers to begin it anew. */
export function KeptNote({
  form,
  onAnew,
}: {
  form: Pick<KeptForm<string>, 'isOffered' | 'drop'>;
  onAnew?: () => void;
}) {
  const { t } = useTranslation();
  if (!form.isOffered) return null;
  const anew = () => {
    form.drop();
    onAnew?.();
  };
  return (
    <p className="hint" role="status">
      {t('common.formKept')} <LinkButton onPress={anew}>{t('common.beginAnew')}</LinkButton>
    </p>
  );
}
