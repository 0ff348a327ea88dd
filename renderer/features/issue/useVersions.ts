import { useEffect, useState } from 'react';
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
}

/** The steps taken so far, newest first, as the journal kept them. */
export function useVersions(): Version[] {
  const { id, document } = useWorkshop('id', 'document');
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

  return entries.flatMap(({ rev, at, actor, after }) => {
    const status = documentStatusSchema.safeParse(after);
    const number = numbers.get(rev);
    return status.success
      ? [{ rev, at, actor, status: status.data, ...(number !== undefined && { number }) }]
      : [];
  });
}
