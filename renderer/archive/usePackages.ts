import { useCallback, useEffect, useState } from 'react';
import type { PackagesFound, PackageSummary } from '../../core/contract';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { desk } from '../state/bridge';

/** How long typing pauses before a search starts, in milliseconds. */
const PAUSE = 200;
/** How long it is before a search is asked again that could not look through every package yet, in milliseconds. */
const AGAIN = 1_000;

/** The packages of the archive: all of them, newest first, or those in which words were found. */
export function usePackages(words: string) {
  const [all, setAll] = useState<PackageSummary[]>();
  const [hits, setHits] = useState<{ words: string; found: PackagesFound }>();
  const [refusal, setRefusal] = useState<Refusal>();
  const wanted = words.trim();

  const reload = useCallback(async () => {
    const listed: PackageSummary[] | Refusal = await desk().api.listPackages({});
    if (isRefusal(listed)) setRefusal(listed);
    else setAll(listed);
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
    const search = async () => {
      const found = await desk().api.searchPackages({ words: wanted });
      if (gone) return;
      setRefusal(isRefusal(found) ? found : undefined);
      if (isRefusal(found)) return;
      setHits({ words: wanted, found });
      if (found.pending > 0) timer = setTimeout(() => void search(), AGAIN);
    };
    let timer = setTimeout(() => void search(), PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted]);

  return { all, found: wanted === '' ? undefined : hits?.found, refusal, reload };
}
