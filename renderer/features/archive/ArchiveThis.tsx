import { Button, Checkbox } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseDocument, useChosenView } from '../../blocks/document/documentChoice';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { DayField } from '../../parts/DayField';
import { LanguageTabs } from '../../parts/LanguageTabs';
import { RefusalNote } from '../../parts/RefusalNote';
import type { Workshop } from '../../../core/model/workshop';
import { desk } from '../../state/bridge';
import { useCommand } from '../../state/commands';
import { useOpenWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { formatRoute } from '../../state/view';

/** Puts the open workshop's issued document into the archive, or says what comes before. */
export function ArchiveThis(props: { onArchived: () => void }) {
  const workshop = useOpenWorkshop('id', 'languages', 'document', 'meeting');
  return workshop ? <Offer {...props} workshop={workshop} /> : null;
}

interface OfferProps {
  workshop: Pick<Workshop, 'id' | 'languages' | 'document' | 'meeting'>;
  onArchived: () => void;
}

function Offer({ workshop, onArchived }: OfferProps) {
  const { t } = useTranslation();
  const { language } = useChosenView(workshop);
  const { state, start, cancel } = useJob(language);
  const { id, meeting, document } = workshop;
  const [contributions, setContributions] = useState(false);
  const { run, refusal } = useCommand();
  const issued = document.status === 'issued';
  const title = meeting.title[language] ?? Object.values(meeting.title)[0] ?? t('shell.untitled');

  const archive = async () => {
    const input = { workshop: id, language, allowMissing: false, contributions };
    const done = await start('archive', (job) => desk().api.archiveDocument({ ...input, job }));
    if (!done) return;
    showToast({ text: t('archive.archived', { title }) });
    onArchived();
  };

  return (
    <section className="line spread gap-5 offer" aria-label={t('archive.offer')}>
      <div className="grow">
        <p className="strong">{title}</p>
        <p className="quiet">
          {issued
            ? t('archive.offerText')
            : t('archive.notIssued', { status: t(`common.statuses.${document.status}`) })}
        </p>
        {issued && document.issue?.on === undefined && (
          <DayField
            label={t('archive.issueDay')}
            value=""
            onSave={(day) => void (day && run('document.stateIssue', { issuedOn: day }))}
          />
        )}
        {issued && (
          <Checkbox
            mt="xs"
            size="sm"
            checked={contributions}
            onChange={(event) => setContributions(event.currentTarget.checked)}
            label={t('archive.withContributions')}
          />
        )}
        <RefusalNote refusal={refusal} />
        {(state.phase === 'working' || state.phase === 'refused') && (
          <JobReport state={state} onCancel={cancel} />
        )}
      </div>
      {issued ? (
        <div className="line gap-3">
          <LanguageTabs
            languages={workshop.languages}
            value={language}
            onChange={(chosen) => chooseDocument(id, { language: chosen })}
          />
          <Button
            leftSection={<IconArchive size={18} aria-hidden />}
            disabled={state.phase === 'working'}
            onClick={() => void archive()}
          >
            {t('archive.archiveThis')}
          </Button>
        </div>
      ) : (
        <Button
          component="a"
          variant="default"
          href={formatRoute({ place: 'issue', section: 'versions', workshop: id })}
        >
          {t('archive.toVersions')}
        </Button>
      )}
    </section>
  );
}
