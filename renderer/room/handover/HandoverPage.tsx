import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/Page';
import { Section } from '../../parts/Section';
import { HandedOver } from './HandedOver';
import { HandOver } from './HandOver';
import { TakeBack } from './TakeBack';

/** Breakout groups: a copy goes out on a stick and comes back, merged by id in one step. */
export function HandoverPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('handover.title')} lede={t('handover.lede')}>
      <Section title={t('handover.out')} description={t('handover.outText')}>
        <HandOver />
      </Section>
      <Section title={t('handover.back')} description={t('handover.backText')}>
        <TakeBack />
      </Section>
      <HandedOver />
    </Page>
  );
}
