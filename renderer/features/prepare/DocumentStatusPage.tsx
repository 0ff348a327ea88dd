import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentStatus } from '../../../core/model/workshop';
import { ChoiceList } from '../../parts/ChoiceList';
import { DayField } from '../../parts/DayField';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { SavedInput } from '../../parts/SavedInput';
import { Section } from '../../parts/Section';
import { today } from '../../parts/today';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { formatRoute } from '../../state/view';

const ATTRIBUTIONS = ['none', 'byDelegation', 'internal'] as const;
const NATURES = ['recommendations', 'negotiated', 'coChairs'] as const;
/** Statuses that name a body and a day. */
const WITH_BODY: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated'];

/** Nature, status and attribution of the document. */
export function DocumentStatusPage() {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const { document, attribution } = workshop;
  const attributing = useCommand();
  const nature = useCommand();

  return (
    <Page titleIsTab title={t('prepare.sections.standing')} lede={t('prepare.standingLede')}>
      <Section title={t('prepare.attribution')} description={t('prepare.attributionText')}>
        <ChoiceList
          legend={t('prepare.attribution')}
          value={attribution}
          options={ATTRIBUTIONS.map((value) => ({
            value,
            label: t(`prepare.attributions.${value}`),
            text: t(`prepare.attributionTexts.${value}`),
          }))}
          onChange={(value) => void attributing.run('workshop.setAttribution', { attribution: value })}
        />
        <RefusalNote refusal={attributing.refusal} />
      </Section>
      <Section title={t('prepare.nature')} description={t('prepare.natureText')}>
        <ChoiceList
          legend={t('prepare.nature')}
          value={document.nature}
          options={NATURES.map((value) => ({
            value,
            label: t(`prepare.natures.${value}`),
            text: t(`prepare.natureTexts.${value}`),
          }))}
          onChange={(value) => void nature.run('document.setNature', { nature: value })}
        />
        <RefusalNote refusal={nature.refusal} />
      </Section>
      <Section title={t('prepare.status')} description={t('prepare.statusText')}>
        <StatusFields />
      </Section>
    </Page>
  );
}

function StatusFields() {
  const { t } = useTranslation();
  const { id, document, languages } = useWorkshop('document', 'id', 'languages');
  const { run, refusal } = useCommand();
  const [day, setDay] = useState(document.statusNote?.on ?? today());
  const language = languages[0] ?? 'en';
  const body = document.statusNote?.body[language] ?? '';

  const set = (status: DocumentStatus, note?: { body: string; on: string }) =>
    run('document.setStatus', {
      status,
      ...(note &&
        note.body !== '' &&
        WITH_BODY.includes(status) && {
          note: { body: { ...document.statusNote?.body, [language]: note.body }, on: note.on },
        }),
    });

  return (
    <>
      <p>
        <strong>{t(`common.statuses.${document.status}`)}</strong>{' '}
        <a href={formatRoute({ place: 'issue', section: 'versions', workshop: id })}>
          {t('prepare.toVersions')}
        </a>
      </p>
      {WITH_BODY.includes(document.status) && (
        <div className="stack gap-4 two">
          <SavedInput
            label={t('prepare.statusBody')}
            value={body}
            maxLength={300}
            onSave={(text) => set(document.status, { body: text, on: day })}
          />
          <DayField
            label={t('prepare.statusOn')}
            value={day}
            onSave={(value) => {
              if (value === '') return;
              setDay(value);
              if (body !== '') void set(document.status, { body, on: value });
            }}
          />
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}
