import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';
import { useWorkshop } from '../../state/ledgers';
import { stepsTaken, type HistoryOfFields, type Version } from './stepsTaken';

/** The steps taken so far, newest first, as the journal kept them. */
export function useVersions(): Version[] {
  const { id, document } = useWorkshop('id', 'document');
  const [versions, setVersions] = useState<Version[]>([]);

  useEffect(() => {
    let gone = false;
    const ask = (field: keyof HistoryOfFields) =>
      desk().api.history({ ledger: { scope: 'workshop', id }, path: ['document', field], limit: 50 });
    void Promise.all([ask('status'), ask('correction'), ask('circulated')]).then((answers) => {
      const [status, correction, circulated] = answers;
      if (gone || isRefusal(status) || isRefusal(correction) || isRefusal(circulated)) return;
      setVersions(
        stepsTaken({
          status: status.entries,
          correction: correction.entries,
          circulated: circulated.entries,
        }),
      );
    });
    return () => {
      gone = true;
    };
  }, [id, document.status, document.circulated]);

  return versions;
}

/** "Circulated · Draft 2", "Under correction · Corr. 1", "Circulated · Draft 3 · undone". */
export function useVersionName(): (version: Version) => string {
  const { t } = useTranslation();
  return ({ status, number, draft, undone }) =>
    [
      t(`common.statuses.${status}`),
      status === 'circulated' && draft !== undefined && t('shell.draftNumber', { number: draft }),
      number,
      undone && t('issue.undone'),
    ]
      .filter(Boolean)
      .join(' · ');
}
