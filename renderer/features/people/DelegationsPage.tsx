import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../core/model/order';
import { EmptyState } from '../../parts/EmptyState';
import { Page } from '../../parts/Page';
import { useWorkshop } from '../../state/ledgers';
import { ImportButton } from './import/ImportButton';
import { DelegationList } from './DelegationList';
import { DelegationPicker } from './DelegationPicker';

/** Who is in the room, by delegation, in the order in which they are entered. */
export function DelegationsPage() {
  const { t } = useTranslation();
  const { delegations } = useWorkshop('delegations');
  const listed = inOrder(Object.values(delegations));
  return (
    <Page
      titleIsTab
      title={t('prepare.sections.delegations')}
      lede={t('participants.lede')}
      actions={<ImportButton />}
    >
      <DelegationPicker />
      {listed.length === 0 ? (
        <EmptyState title={t('participants.emptyTitle')}>{t('participants.emptyText')}</EmptyState>
      ) : (
        <DelegationList delegations={listed} />
      )}
    </Page>
  );
}
