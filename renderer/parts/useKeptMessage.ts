import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../state/toasts';
import type { KeptForm } from '../state/useKeptForm';

/** Tells where typed text is kept when a form is closed with it (Escape, Cancel, another page). */
export function useKeptMessage({ isLeftUnsent }: Pick<KeptForm<string>, 'isLeftUnsent'>): void {
  const { t } = useTranslation();
  useEffect(
    () => () => {
      if (isLeftUnsent()) showToast({ text: t('common.formAside') });
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as it is closed, and not before
    [],
  );
}
