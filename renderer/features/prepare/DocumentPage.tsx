import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { EmptyState } from '../../parts/EmptyState';
import { LanguageTabs } from '../../parts/LanguageTabs';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { ChoiceList } from '../../parts/ChoiceList';
import { useCommand } from '../../state/commands';
import { useHouseStyle, useWorkshop } from '../../state/ledgers';
import { StyleChoice } from '../../blocks/document/StyleChoice';
import { EmblemsSection } from './emblems/EmblemsSection';
import { StyleFieldEditor } from './StyleFieldEditor';

/** The house style, and that style's own fields only. */
export function DocumentPage() {
  const { t } = useTranslation();
  const { document, languages, meeting } = useWorkshop('document', 'languages', 'meeting');
  const style = useHouseStyle();
  const { run, refusal } = useCommand();
  const ordering = useCommand();
  const [asked, setAsked] = useState<Language>();
  const language = asked !== undefined && languages.includes(asked) ? asked : (languages[0] ?? 'en');

  return (
    <Page titleIsTab title={t('prepare.sections.document')} lede={t('prepare.documentLede')}>
      <Section title={t('prepare.style')}>
        <StyleChoice
          quiet
          value={document.style}
          onChange={(id) => void run('document.setStyle', { style: id })}
        />
        <RefusalNote refusal={refusal} />
      </Section>
      <Section title={t('prepare.fields')} description={t('prepare.fieldsText')}>
        {style && style.fields.length > 0 ? (
          <>
            <LanguageTabs languages={languages} value={language} onChange={setAsked} />
            {style.fields.map((field) => (
              <StyleFieldEditor
                key={`${field.id}.${language}.${meeting.startsOn}`}
                field={field}
                language={language}
              />
            ))}
          </>
        ) : (
          <EmptyState title={t('prepare.noFields')}>{t('prepare.noFieldsText')}</EmptyState>
        )}
      </Section>
      <Section title={t('prepare.order')} description={t('prepare.orderText')}>
        <ChoiceList
          legend={t('prepare.order')}
          value={document.delegationOrder ?? 'entered'}
          options={(['entered', 'alphabetical'] as const).map((value) => ({
            value,
            label: t(`prepare.orders.${value}`),
          }))}
          onChange={(order) => void ordering.run('document.setDelegationOrder', { order })}
        />
        <RefusalNote refusal={ordering.refusal} />
      </Section>
      {style && <EmblemsSection key={style.id} style={style} />}
    </Page>
  );
}
