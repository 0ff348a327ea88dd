import { useCallback, useEffect, useState } from 'react';
import type { PackageHit, PackageSummary } from '../../core/contract';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { desk } from '../state/bridge';

/** How long typing pauses before a search starts, in milliseconds. */
const PAUSE = 200;

/** The packages of the archive: all of them, newest first, or those in which words were found. */
export function usePackages(words: string) {
  const [all, setAll] = useState<PackageSummary[]>();
  const [hits, setHits] = useState<{ words: string; found: PackageHit[] }>();
  const [refusal, setRefusal] = useState<Refusal>();
  const wanted = words.trim();

  const reload = useCallback(async () => {
    const listed: PackageSummary[] | Refusal = await desk().api.listPackages({});
    if (isRefusal(listed)) setRefusal(listed);
    else setAll([...listed].sort((a, b) => b.archivedAt.localeCompare(a.archivedAt)));
  }, []);
  useEffect(() => {
    let gone = false;
    void Promise.resolve().then(() => (gone ? undefined : reload()));
    return () => {
      gone = true;
    };
  }, [reload]);

  useEffect(() => {
    if (wanted === '') return;
    let gone = false;
    const timer = setTimeout(() => {
      void desk()
        .api.searchPackages({ words: wanted })
        .then((found) => {
          if (gone) return;
          setRefusal(isRefusal(found) ? found : undefined);
          if (!isRefusal(found)) setHits({ words: wanted, found });
        });
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted]);

  return { all, found: wanted === '' ? undefined : hits?.found, searched: hits?.words, refusal, reload };
}
