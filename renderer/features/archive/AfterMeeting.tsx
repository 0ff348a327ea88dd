import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/DayField';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { useCommand } from '../../state/commands';
import { usePeople } from '../../state/ledgers';
import { EraseAttribution } from './EraseAttribution';
import { ErasePeople } from './ErasePeople';
import { Overdue } from '../../blocks/deletion/Overdue';
import classes from './AfterMeeting.module.css';

/** What is kept of the people of a meeting, until when, and how it is erased. */
export function AfterMeeting() {
  const { t } = useTranslation();
  const people = usePeople();
  const { run, refusal } = useCommand();
  const count = Object.keys(people?.participants ?? {}).length;
  return (
    <Page titleIsTab title={t('archive.after')} lede={t('archive.afterLede')}>
      <Section title={t('archive.deletion')} description={t('archive.deletionText')}>
        <DayField
          className={classes.day}
          label={t('archive.deleteAfter')}
          value={people?.deleteAfter ?? ''}
          onSave={(day) => void run('people.setDeletion', { deleteAfter: day || null })}
        />
        <Overdue />
        <RefusalNote refusal={refusal} />
      </Section>
      <Section title={t('archive.erase')} description={t('archive.eraseText')}>
        {count === 0 && <p className="quiet">{t('archive.nobody')}</p>}
        <ErasePeople count={count} />
      </Section>
      <Section title={t('archive.eraseAttribution')} description={t('archive.eraseAttributionText')}>
        <EraseAttribution />
      </Section>
    </Page>
  );
}
