import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../core/contract';
import { isRefusal } from '../../../core/messages/refusal';
import { correctionSchema, documentStatusSchema } from '../../../core/model/workshop';
import { Section } from '../../parts/Section';
import { dayTime } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { desk } from '../../state/bridge';
import { useLibrary, useWorkshop } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import classes from './VersionHistory.module.css';

/** The steps taken so far, newest first, as the journal kept them. */
export function VersionHistory() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { id, document, meeting } = useWorkshop('id', 'document', 'meeting');
  const { actors } = useLibrary('actors');
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  /** Numbers of the corrections, by the revision that gave them. */
  const [numbers, setNumbers] = useState<ReadonlyMap<number, string>>(new Map());

  useEffect(() => {
    let gone = false;
    const ask = (field: 'status' | 'correction') =>
      desk().api.history({ ledger: { scope: 'workshop', id }, path: ['document', field], limit: 50 });
    void Promise.all([ask('status'), ask('correction')]).then(([steps, corrections]) => {
      if (gone || isRefusal(steps) || isRefusal(corrections)) return;
      setEntries(steps.entries);
      setNumbers(
        new Map(
          corrections.entries.flatMap(({ rev, after }) => {
            const correction = correctionSchema.safeParse(after);
            return correction.success ? [[rev, correction.data.number] as const] : [];
          }),
        ),
      );
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
          <li key={rev} className={cx('stack gap-4 quiet ruled figures', classes.step)}>
            <span className={classes.status}>
              {[t(`common.statuses.${status}`), numbers.get(rev)].filter(Boolean).join(' · ')}
            </span>
            <span>{dayTime(at, language, meeting.timeZone)}</span>
            <span>{actors[actor]?.name}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
