import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayAndTime } from '../../parts/formatTime';
import { Page } from '../../parts/Page';
import { Section } from '../../parts/Section';
import { useWorkshop } from '../../state/ledgers';
import { ChangedTwiceList } from './ChangedTwiceList';
import { HandoverList } from './HandoverList';
import { HandoverForm } from './HandoverForm';
import { TakeBack } from './TakeBack';

/**
 * Breakout groups: a copy goes out on a stick and comes back, merged by id in one step. On the laptop that received the
 * copy, the way back.
 */
export function HandoverPage() {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { received, meeting } = useWorkshop('received', 'meeting');
  if (received) {
    const { label, from } = received;
    const time = dayAndTime(received.at, spoken, meeting.timeZone);
    return (
      <Page title={t('handover.titleReceived', { label })} lede={t('handover.ledeReceived')}>
        <ChangedTwiceList />
        <Section title={t('handover.handBack')} description={t('handover.handBackText')}>
          <p>
            {from === undefined
              ? t('handover.goesBack', { label, time })
              : t('handover.goesBackTo', { label, time, name: from })}
          </p>
          <HandoverForm returning={received} />
        </Section>
        <Section title={t('handover.newer')} description={t('handover.newerText')}>
          <TakeBack />
        </Section>
        <HandoverList />
      </Page>
    );
  }
  return (
    <Page title={t('handover.title')} lede={t('handover.lede')}>
      <ChangedTwiceList />
      <Section title={t('handover.out')} description={t('handover.outText')}>
        <HandoverForm />
      </Section>
      <Section title={t('handover.back')} description={t('handover.backText')}>
        <TakeBack />
      </Section>
      <HandoverList />
    </Page>
  );
}
