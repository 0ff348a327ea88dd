import { useTranslation } from 'react-i18next';
import { Theme } from '../theme/Theme';
import { EmptyState } from '../parts/EmptyState';
import { Page } from '../parts/Page';

/** Shown when the window cannot reach its host. */
export function HostUnreachable({ reason }: { reason: unknown }) {
  const { t } = useTranslation();
  return (
    <Theme choice="system">
      <Page title="Rapporteur">
        <EmptyState title={t('shell.lost')}>
          {t('shell.lostText')} {reason instanceof Error ? reason.message : null}
        </EmptyState>
      </Page>
    </Theme>
  );
}
