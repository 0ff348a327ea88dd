import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../core/contract';
import { isRefusal } from '../../../core/messages/refusal';
import { documentStatusSchema } from '../../../core/model/workshop';
import { Section } from '../../parts/Section';
import { dayTime } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { desk } from '../../state/bridge';
import { useLibrary, useWorkshop } from '../../state/ledgers';
import classes from './VersionHistory.module.css';

/** The steps taken so far, newest first, as the journal kept them. */
export function VersionHistory() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { id, document, meeting } = useWorkshop('id', 'document', 'meeting');
  const { actors } = useLibrary('actors');
  const [entries, setEntries] = useState<HistoryEntry[]>([]);

  useEffect(() => {
    let gone = false;
    const asked = { ledger: { scope: 'workshop' as const, id }, path: ['document', 'status'], limit: 50 };
    void desk()
      .api.history(asked)
      .then((page) => {
        if (!gone && !isRefusal(page)) setEntries(page.entries);
      });
    return () => {
      gone = true;
    };
  }, [id, document.status, document.circulated]);

  const steps = entries.flatMap(({ rev, at, actor, after }) => {
    const status = documentStatusSchema.safeParse(after);
    return status.success ? [{ rev, at, actor, status: status.data }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <Section title={t('issue.history')}>
      <ol className={classes.list}>
        {steps.map(({ rev, at, actor, status }) => (
          <li key={rev} className={classes.step}>
            <span className={classes.status}>{t(`common.statuses.${status}`)}</span>
            <span>{dayTime(at, language, meeting.timeZone)}</span>
            <span>{actors[actor]?.name}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
