import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../core/messages/refusal';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { useChosenView } from '../../blocks/document/documentChoice';
import { useInterfaceLanguage } from '../../locales/labels';
import { cx } from '../../parts/cx';
import { dayTime } from '../../parts/formatTime';
import { RefusalNote } from '../../parts/RefusalNote';
import { Segmented } from '../../parts/Segmented';
import { Section } from '../../parts/Section';
import { desk } from '../../state/bridge';
import { useLibrary, useWorkshop } from '../../state/ledgers';
import { enterPast } from '../../state/past';
import { go } from '../../state/view';
import { DocumentLanguage } from './DocumentLanguage';
import { editionOf, textKindsOf, type TextKind } from './printForm';
import type { Version } from './stepsTaken';
import { useVersionName } from './useVersions';
import classes from './VersionHistory.module.css';

const FORMATS = ['docx', 'pdf'] as const;

/** The steps taken so far, newest first: each opens as it stood, and prints as it stood. */
export function VersionHistory({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation();
  const interfaceLanguage = useInterfaceLanguage();
  const workshop = useWorkshop('id', 'meeting', 'languages', 'document', 'attribution');
  const { language } = useChosenView(workshop);
  const { actors } = useLibrary('actors');
  const nameOf = useVersionName();
  const [refusal, setRefusal] = useState<Refusal>();
  const [kind, setKind] = useState<TextKind>('document');
  const { state, start, save, cancel } = useJob(`${language} ${kind}`);
  const kinds = textKindsOf(workshop);
  if (versions.length === 0) return null;

  const open = async (rev: number) => {
    const refused = await enterPast(workshop.id, { rev });
    setRefusal(refused);
    if (!refused) go('issue', { section: 'history' });
  };
  const exportAs = async (format: (typeof FORMATS)[number], rev: number) => {
    const edition = editionOf({ kind, annex: false }, { workshop, language, rev, allowMissing: true });
    const file = await start(format, (job) => desk().api.exportEdition({ edition, format, job }));
    if (file) await save(file);
  };
  return (
    <Section title={t('issue.history')} description={t('issue.historyText')}>
      <div className="line wraps">
        <DocumentLanguage />
        <Segmented
          label={t('issue.print.legend')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`issue.print.short.${value}`) }))}
          onChange={setKind}
        />
      </div>
      <ol className={classes.list}>
        {versions.map((version) => {
          const { rev, at, actor } = version;
          const when = dayTime(at, interfaceLanguage, workshop.meeting.timeZone);
          const name = nameOf(version);
          return (
            <li
              key={rev}
              className={cx('stack gap-4 quiet ruled figures', classes.step)}
              aria-label={`${name}, ${when}`}
            >
              <span className={classes.status}>{name}</span>
              <span>{[when, actors[actor]?.name].filter(Boolean).join(' · ')}</span>
              <span className="line">
                <Button variant="subtle" size="compact-sm" onClick={() => void open(rev)}>
                  {t('issue.openThen')}
                </Button>
                {FORMATS.map((format) => (
                  <Button
                    key={format}
                    variant="default"
                    size="compact-sm"
                    disabled={state.phase === 'working'}
                    onClick={() => void exportAs(format, rev)}
                  >
                    {t(`issue.formats.${format}`)}
                  </Button>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
      <RefusalNote refusal={refusal} />
      <JobReport state={state} onCancel={cancel} />
    </Section>
  );
}
