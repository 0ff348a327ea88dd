import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../core/contract';
import { isRefusal } from '../../../core/messages/refusal';
import { correctionSchema, documentStatusSchema, type DocumentStatus } from '../../../core/model/workshop';
import { desk } from '../../state/bridge';
import { useWorkshop } from '../../state/ledgers';

/** A step that the document took. */
export interface Version {
  rev: number;
  /** ISO 8601 instant, UTC. */
  at: string;
  actor: string;
  status: DocumentStatus;
  /** Of a correction. */
  number?: string;
  /** Of a draft that this step circulated. */
  draft?: number;
}

/** The steps taken so far, newest first, as the journal kept them. */
export function useVersions(): Version[] {
  const { id, document } = useWorkshop('id', 'document');
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  /** Numbers of corrections and of drafts, by the revision that gave them. */
  const [numbers, setNumbers] = useState<ReadonlyMap<number, Pick<Version, 'number' | 'draft'>>>(new Map());

  useEffect(() => {
    let gone = false;
    const ask = (field: 'status' | 'correction' | 'circulated') =>
      desk().api.history({ ledger: { scope: 'workshop', id }, path: ['document', field], limit: 50 });
    void Promise.all([ask('status'), ask('correction'), ask('circulated')]).then((answers) => {
      const [steps, corrections, drafts] = answers;
      if (gone || isRefusal(steps) || isRefusal(corrections) || isRefusal(drafts)) return;
      // A draft that is circulated after another leaves the status as it was; so does taking that back.
      const known = new Set(steps.entries.map(({ rev }) => rev));
      const again = drafts.entries
        .filter(({ rev, command }) => !known.has(rev) && command === 'document.setStatus')
        .map((entry): HistoryEntry => ({ ...entry, after: 'circulated' }));
      setEntries([...steps.entries, ...again].sort((one, other) => other.rev - one.rev));
      setNumbers(
        new Map<number, Pick<Version, 'number' | 'draft'>>([
          ...drafts.entries.map(({ rev, after }) => [rev, { draft: Number(after) }] as const),
          ...corrections.entries.flatMap(({ rev, after }) => {
            const correction = correctionSchema.safeParse(after);
            return correction.success ? [[rev, { number: correction.data.number }] as const] : [];
          }),
        ]),
      );
    });
    return () => {
      gone = true;
    };
  }, [id, document.status, document.circulated]);

  return entries.flatMap(({ rev, at, actor, after }) => {
    const status = documentStatusSchema.safeParse(after);
    return status.success ? [{ rev, at, actor, status: status.data, ...numbers.get(rev) }] : [];
  });
}

/** "Circulated · Draft 2", "Corrected · Corr. 1". */
export function useVersionName(): (version: Version) => string {
  const { t } = useTranslation();
  return ({ status, number, draft }) =>
    [
      t(`common.statuses.${status}`),
      status === 'circulated' && draft !== undefined && t('shell.draftNumber', { number: draft }),
      number,
    ]
      .filter(Boolean)
      .join(' · ');
}
